import { ApolloClient, HttpLink, InMemoryCache } from "@apollo/client";
import { relayStylePagination } from "@apollo/client/utilities";

// A list's pages are kept together as long as what it lists is the same.
const list = relayStylePagination(["filter", "orderBy"]);

/** A client of the server at that address, whose cache knows the schema's interfaces and its lists. */
export async function connect(uri) {
  return new ApolloClient({
    link: new HttpLink({ uri }),
    cache: new InMemoryCache({
      possibleTypes: await possibleTypes(uri),
      typePolicies: {
        Query: { fields: { people: list, charges: list } },
        Person: { fields: { charges: list } },
      },
    }),
  });
}

// Which types implement Node and Record, and which are a TimelineItem: fragments on these need it.
// An application writes the answer to a file when it is built.
async function possibleTypes(uri) {
  const response = await fetch(uri, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query: "{ __schema { types { name possibleTypes { name } } } }" }),
  });
  const { data } = await response.json();
  return Object.fromEntries(
    data.__schema.types
      .filter((type) => type.possibleTypes)
      .map((type) => [type.name, type.possibleTypes.map((possible) => possible.name)]),
  );
}
