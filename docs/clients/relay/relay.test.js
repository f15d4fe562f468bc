const assert = require("node:assert/strict");
const { beforeEach, test } = require("node:test");
const { createOperationDescriptor, fetchQuery, getSelector } = require("relay-runtime");
const { createEnvironment } = require("./environment.js");
const { PeopleList, PeopleQuery } = require("./People.js");
const { PersonByIdQuery, PersonCharges, PersonQuery, PersonWhyQuery } = require("./Person.js");

const URL = process.env.CASEGRAPH_URL ?? "http://localhost:8080/graphql";

let environment;
beforeEach(() => {
  environment = createEnvironment(URL);
});

test("goes from a person to the quotes that an outcome rests on", async () => {
  const { person } = await fetched(PersonWhyQuery, { key: "alec-baldwin" });
  const quote = { exact: "dismissal with prejudice" };
  const outcome = {
    disposition: "DISMISSED_WITH_PREJUDICE",
    citations: { nodes: [{ quote, source: { key: "seed-003" } }] },
  };
  const charge = { offense: "Involuntary manslaughter", status: "DISMISSED", outcomes: [outcome] };
  assert.deepEqual(person, { name: "Alec Baldwin", charges: { nodes: [charge] } });
});

test("reads a paginated fragment to its end; each page is fetched by the person's id", async () => {
  const { person } = await fetched(PersonQuery, { key: "tamsin-orrevale", count: 1 });
  let { charges } = shown(PersonCharges, person);
  assert.equal(charges.totalCount, 3);
  while (charges.pageInfo.hasNextPage) {
    await nextPage(PersonCharges, { id: person.id, count: 1, cursor: charges.pageInfo.endCursor });
    ({ charges } = shown(PersonCharges, person));
  }
  assert.deepEqual(
    charges.edges.map(({ node }) => [node.offense, node.status]),
    [["Arson", "REPLACED"], ["Reckless burning", "ACQUITTED"], ["Theft", "ACQUITTED"]],
  );
});

test("reads a list to its end", async () => {
  const query = await fetched(PeopleQuery, { first: 15 });
  let { people } = shown(PeopleList, query);
  while (people.pageInfo.hasNextPage) {
    await nextPage(PeopleList, { first: 15, after: people.pageInfo.endCursor });
    ({ people } = shown(PeopleList, query));
  }
  assertWhole(people);
});

test("reads a list from its end to its beginning", async () => {
  const query = await fetched(PeopleQuery, { last: 15 });
  let { people } = shown(PeopleList, query);
  while (people.pageInfo.hasPreviousPage) {
    await nextPage(PeopleList, { last: 15, before: people.pageInfo.startCursor });
    ({ people } = shown(PeopleList, query));
  }
  assertWhole(people);
});

test("brings one record up to date by its id, for everyone who shows it", async () => {
  const { person } = await fetched(PersonQuery, { key: "alec-baldwin", count: 1 });
  environment.commitUpdate((store) => store.get(person.id).setValue("Out of date", "name"));
  const operation = createOperationDescriptor(PersonQuery, { key: "alec-baldwin", count: 1 });
  assert.equal(environment.lookup(operation.fragment).data.person.name, "Out of date");

  const { node } = await fetched(PersonByIdQuery, { id: person.id });
  assert.deepEqual(node, { __typename: "Person", label: "Alec Baldwin", name: "Alec Baldwin" });
  assert.equal(environment.lookup(operation.fragment).data.person.name, "Alec Baldwin");
});

test("tells mistakes apart by their code", async () => {
  const refused = await fetched(PeopleQuery, { first: 500 }).catch((error) => error);
  assert.deepEqual(
    refused.source.errors.map(({ extensions, path }) => [extensions.code, extensions.argument, path]),
    [["INVALID_ARGUMENT", "first", ["people"]]],
  );
});

test("takes what does not exist as null", async () => {
  assert.deepEqual(await fetched(PersonWhyQuery, { key: "no-such-person" }), { person: null });
});

function fetched(query, variables) {
  return fetchQuery(environment, query, variables).toPromise();
}

// What usePaginationFragment's loadNext and loadPrevious do.
function nextPage(fragment, variables) {
  return fetched(fragment.metadata.refetch.operation, variables);
}

// What useFragment shows of that part of a query's answer.
function shown(fragment, reference) {
  return environment.lookup(getSelector(fragment, reference)).data;
}

function assertWhole({ edges, totalCount }) {
  assert.equal(edges.length, totalCount);
  assert.equal(edges.at(0).node.key, "alec-baldwin");
  assert.equal(edges.at(-1).node.key, "tamsin-orrevale");
}
