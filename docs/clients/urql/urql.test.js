import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { gql } from "@urql/core";
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
  const { data } = await client.query(
    gql`
      query Why($key: String!) {
        person(key: $key) {
          id
          name
          charges(first: 20) {
            nodes {
              id
              offense
              status
              outcomes {
                id
                disposition
                citations(field: "disposition", first: 1) {
                  nodes { id quote { exact } source { id key } verification { status } }
                }
              }
            }
          }
        }
      }`,
    { key: "alec-baldwin" },
  );
  assert.equal(data.person.name, "Alec Baldwin");
  const [charge] = data.person.charges.nodes;
  assert.equal(charge.offense, "Involuntary manslaughter");
  assert.equal(charge.status, "DISMISSED");
  const [outcome] = charge.outcomes;
  assert.equal(outcome.disposition, "DISMISSED_WITH_PREJUDICE");
  const [citation] = outcome.citations.nodes;
  assert.equal(citation.quote.exact, "dismissal with prejudice");
  assert.equal(citation.source.key, "seed-003");
});

test("reads a list to its end; the cache joins its pages", async () => {
  let list = (await client.query(PEOPLE, { first: 15 })).data.people;
  while (list.pageInfo.hasNextPage) {
    list = (await client.query(PEOPLE, { first: 15, after: list.pageInfo.endCursor })).data.people;
  }
  assert.equal(list.edges.length, list.totalCount);
  assert.equal(list.edges.at(0).node.key, "alec-baldwin");
  assert.equal(list.edges.at(-1).node.key, "tamsin-orrevale");
});

test("reads a list from its end to its beginning", async () => {
  let list = (await client.query(PEOPLE, { last: 15 })).data.people;
  while (list.pageInfo.hasPreviousPage) {
    list = (await client.query(PEOPLE, { last: 15, before: list.pageInfo.startCursor })).data.people;
  }
  assert.equal(list.edges.length, list.totalCount);
  assert.equal(list.edges.at(0).node.key, "alec-baldwin");
  assert.equal(list.edges.at(-1).node.key, "tamsin-orrevale");
});

test("reads a person's list, page by page", async () => {
  const query = gql`
    query Charges($after: String) {
      person(key: "tamsin-orrevale") {
        id
        charges(first: 1, after: $after, orderBy: OFFENSE) {
          edges { node { id offense status } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }`;
  let { charges } = (await client.query(query, {})).data.person;
  while (charges.pageInfo.hasNextPage) {
    ({ charges } = (await client.query(query, { after: charges.pageInfo.endCursor })).data.person);
  }
  assert.deepEqual(
    charges.edges.map(({ node }) => [node.offense, node.status]),
    [["Arson", "REPLACED"], ["Reckless burning", "ACQUITTED"], ["Theft", "ACQUITTED"]],
  );
});

test("shows a record that was read by its id wherever it is shown", async () => {
  const byKey = gql`{ person(key: "alec-baldwin") { id name } }`;
  const { id } = (await client.query(byKey, {})).data.person;
  const again = gql`
    query Again($id: ID!) {
      node(id: $id) { __typename id ... on Record { label version } ... on Person { name description } }
    }`;
  const { data } = await client.query(again, { id }, { requestPolicy: "network-only" });
  assert.equal(data.node.__typename, "Person");
  assert.equal(data.node.label, "Alec Baldwin");

  // What `node` brought is there without another request.
  const more = gql`{ person(key: "alec-baldwin") { id name label version } }`;
  const cached = await client.query(more, {}, { requestPolicy: "cache-only" });
  assert.equal(cached.data.person.label, "Alec Baldwin");
});

test("tells mistakes apart by their code", async () => {
  const { error } = await client.query(PEOPLE, { first: 500 });
  assert.deepEqual(
    error.graphQLErrors.map(({ extensions, path }) => [extensions.code, extensions.argument, path]),
    [["INVALID_ARGUMENT", "first", ["people"]]],
  );
});

test("takes what does not exist as null", async () => {
  const { data, error } = await client.query(gql`{ person(key: "no-such-person") { id } }`, {});
  assert.equal(error, undefined);
  assert.equal(data.person, null);
});
