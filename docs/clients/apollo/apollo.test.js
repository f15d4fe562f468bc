import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { gql } from "@apollo/client";
import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { filter, firstValueFrom } from "rxjs";
import { connect } from "./client.js";

const URL = process.env.CASEGRAPH_URL ?? "http://localhost:8080/graphql";

const PEOPLE = gql`
  query People($first: Int, $after: String, $last: Int, $before: String) {
    people(first: $first, after: $after, last: $last, before: $before) {
      edges { node { id key } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }`;

let client;
beforeEach(async () => {
  client = await connect(URL);
});

test("goes from a person to the quotes that an outcome rests on", async () => {
  const { data } = await client.query({
    query: gql`
      query Why($key: String!) {
        person(key: $key) {
          id
          name
          charges {
            edges {
              node {
                id
                offense
                status
                outcomes {
                  id
                  disposition
                  citations(field: "disposition", first: 1) {
                    edges { node { id quote { exact } source { id key } } }
                  }
                }
              }
            }
          }
        }
      }`,
    variables: { key: "alec-baldwin" },
  });
  assert.equal(data.person.name, "Alec Baldwin");
  const [{ node: charge }] = data.person.charges.edges;
  assert.equal(charge.offense, "Involuntary manslaughter");
  assert.equal(charge.status, "DISMISSED");
  const [outcome] = charge.outcomes;
  assert.equal(outcome.disposition, "DISMISSED_WITH_PREJUDICE");
  const [{ node: citation }] = outcome.citations.edges;
  assert.equal(citation.quote.exact, "dismissal with prejudice");
  assert.equal(citation.source.key, "seed-003");
});

test("reads a list to its end with fetchMore", async () => {
  const people = client.watchQuery({ query: PEOPLE, variables: { first: 15 } });
  let list = (await shown(people)).people;
  while (list.pageInfo.hasNextPage) {
    await people.fetchMore({ variables: { after: list.pageInfo.endCursor } });
    list = (await shown(people)).people;
  }
  assert.equal(list.edges.length, list.totalCount);
  assert.equal(list.edges.at(0).node.key, "alec-baldwin");
  assert.equal(list.edges.at(-1).node.key, "tamsin-orrevale");
});

test("reads a list from its end to its beginning", async () => {
  const people = client.watchQuery({ query: PEOPLE, variables: { last: 15 } });
  let list = (await shown(people)).people;
  while (list.pageInfo.hasPreviousPage) {
    await people.fetchMore({ variables: { before: list.pageInfo.startCursor } });
    list = (await shown(people)).people;
  }
  assert.equal(list.edges.length, list.totalCount);
  assert.equal(list.edges.at(0).node.key, "alec-baldwin");
  assert.equal(list.edges.at(-1).node.key, "tamsin-orrevale");
});

test("reads a person's list, page by page", async () => {
  const person = client.watchQuery({
    query: gql`
      query Charges($after: String) {
        person(key: "tamsin-orrevale") {
          id
          charges(first: 1, after: $after, orderBy: OFFENSE) {
            edges { node { id offense status } }
            pageInfo { hasNextPage endCursor }
          }
        }
      }`,
  });
  let { charges } = (await shown(person)).person;
  while (charges.pageInfo.hasNextPage) {
    await person.fetchMore({ variables: { after: charges.pageInfo.endCursor } });
    ({ charges } = (await shown(person)).person);
  }
  assert.deepEqual(
    charges.edges.map(({ node }) => [node.offense, node.status]),
    [["Arson", "REPLACED"], ["Reckless burning", "ACQUITTED"], ["Theft", "ACQUITTED"]],
  );
});

test("brings one record up to date by its id, for everyone who shows it", async () => {
  const person = client.watchQuery({
    query: gql`{ person(key: "alec-baldwin") { id name version } }`,
  });
  const { id, version } = (await shown(person)).person;
  const fields = gql`fragment Old on Person { name version }`;
  client.cache.writeFragment({
    id: `Person:${id}`,
    fragment: fields,
    data: { __typename: "Person", name: "Out of date", version: 0 },
  });
  assert.equal((await shown(person)).person.name, "Out of date");

  await client.query({
    query: gql`query Again($id: ID!) { node(id: $id) { id ... on Record { label version } ... on Person { name } } }`,
    variables: { id },
    fetchPolicy: "network-only",
  });
  assert.deepEqual((await shown(person)).person, { __typename: "Person", id, name: "Alec Baldwin", version });
});

test("tells mistakes apart by their code", async () => {
  const refused = await client.query({ query: PEOPLE, variables: { first: 500 } }).catch((error) => error);
  assert.ok(CombinedGraphQLErrors.is(refused));
  assert.deepEqual(refused.errors.map((error) => [error.extensions.code, error.extensions.argument, error.path]), [
    ["INVALID_ARGUMENT", "first", ["people"]],
  ]);
});

test("takes what does not exist as null", async () => {
  const { data } = await client.query({ query: gql`{ person(key: "no-such-person") { id } }` });
  assert.equal(data.person, null);
});

/** What a watched query shows when nothing is under way. */
async function shown(query) {
  return (await firstValueFrom(query.pipe(filter((result) => !result.loading)))).data;
}
