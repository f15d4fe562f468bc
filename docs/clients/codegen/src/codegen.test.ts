import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, QueryError } from "./client.js";
import { graphql } from "./gql/index.js";
import type { PeopleQueryVariables } from "./gql/graphql.js";

const WHY = graphql(`
  query Why($key: String!) {
    person(key: $key) {
      name
      charges {
        nodes {
          offense
          status
          filedOn
          outcomes {
            disposition
            citations(field: "disposition", first: 1) {
              nodes { quote { exact } source { key } }
            }
          }
        }
      }
    }
  }
`);

const PEOPLE = graphql(`
  query People($filter: PersonFilter, $first: Int, $after: String, $last: Int, $before: String) {
    people(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      nodes { key }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      totalCount
    }
  }
`);

const RECORD = graphql(`
  query Record($id: ID!) {
    node(id: $id) { __typename ... on Record { label } ... on Person { name } }
  }
`);

const ID = graphql(`query Id { person(key: "alec-baldwin") { id } }`);

test("goes from a person to the quotes that an outcome rests on", async () => {
  const { person } = await ask(WHY, { key: "alec-baldwin" });
  assert.ok(person);
  const [charge] = person.charges.nodes;
  const [outcome] = charge.outcomes;
  const [citation] = outcome.citations.nodes;
  assert.deepEqual(
    [person.name, charge.offense, charge.status, outcome.disposition, citation.quote.exact, citation.source.key],
    [
      "Alec Baldwin",
      "Involuntary manslaughter",
      "DISMISSED",
      "DISMISSED_WITH_PREJUDICE",
      "dismissal with prejudice",
      "seed-003",
    ],
  );
});

test("refuses at compile time what the schema does not have", async () => {
  const { person } = await ask(WHY, { key: "alec-baldwin" });
  // @ts-expect-error The document does not ask for this field.
  assert.equal(person?.dateOfBirth, undefined);
  // @ts-expect-error A charge has no such status.
  assert.notEqual(person?.charges.nodes[0].status === "FORGOTTEN", true);
  // @ts-expect-error The name may not be there: nobody may have that key.
  assert.ok(person.name.length);
  // @ts-expect-error A key is a string.
  await assert.rejects(ask(WHY, { key: 5 }), QueryError);
});

test("reads a list to its end and back", async () => {
  const whole = await read({ first: 100 });
  const all = whole.nodes.map(({ key }) => key);
  assert.equal(all.length, whole.totalCount);
  assert.equal(all.at(0), "alec-baldwin");
  assert.equal(all.at(-1), "tamsin-orrevale");

  const forwards: string[] = [];
  for (let page = await read({ first: 15 }); ; page = await read({ first: 15, after: page.pageInfo.endCursor })) {
    forwards.push(...page.nodes.map(({ key }) => key));
    if (!page.pageInfo.hasNextPage) break;
  }
  assert.deepEqual(forwards, all);

  const backwards: string[] = [];
  for (let page = await read({ last: 15 }); ; page = await read({ last: 15, before: page.pageInfo.startCursor })) {
    backwards.unshift(...page.nodes.map(({ key }) => key));
    if (!page.pageInfo.hasPreviousPage) break;
  }
  assert.deepEqual(backwards, all);
});

test("filters with typed values", async () => {
  const { people } = await ask(PEOPLE, { filter: { role: "JUDGE", type: "NATURAL" } });
  assert.deepEqual(
    people.nodes.map(({ key }) => key),
    ["mary-marlowe-sommer", "oswin-thalebrook"],
  );
});

test("reads a record by its id", async () => {
  const { person } = await ask(ID);
  assert.ok(person);
  const { node } = await ask(RECORD, { id: person.id });
  assert.ok(node?.__typename === "Person");
  assert.deepEqual([node.label, node.name], ["Alec Baldwin", "Alec Baldwin"]);
});

test("tells mistakes apart by their code", async () => {
  const refused = await ask(PEOPLE, { first: 500 }).catch((error: unknown) => error);
  assert.ok(refused instanceof QueryError);
  assert.deepEqual(
    refused.errors.map(({ extensions, path }) => [extensions.code, extensions.argument, path]),
    [["INVALID_ARGUMENT", "first", ["people"]]],
  );
});

test("takes what does not exist as null", async () => {
  assert.equal((await ask(WHY, { key: "no-such-person" })).person, null);
});

async function read(variables: PeopleQueryVariables) {
  return (await ask(PEOPLE, variables)).people;
}
