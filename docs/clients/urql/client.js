import { Client, fetchExchange } from "@urql/core";
import { cacheExchange } from "@urql/exchange-graphcache";
import { relayPagination } from "@urql/exchange-graphcache/extras";
import { getIntrospectionQuery } from "graphql";

// It joins pages of lists that are asked for with an argument: always say `first` or `last`.
const list = relayPagination();

/** A client of the server at that address, whose cache knows the schema and its lists. */
export async function connect(url) {
  const schema = await introspect(url);
  return new Client({
    url,
    // Each query by POST, however short.
    preferGetMethod: false,
    exchanges: [
      cacheExchange({
        schema,
        keys: Object.fromEntries(parts(schema).map((type) => [type, () => null])),
        resolvers: {
          Query: { people: list, charges: list },
          Person: { charges: list },
        },
      }),
      fetchExchange,
    ],
  });
}

// An application writes the answer to a file when it is built.
async function introspect(url) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query: getIntrospectionQuery({ descriptions: false }) }),
  });
  return (await response.json()).data;
}

// What has no id is kept as a part of what it was read with: a citation's quote, a status step.
function parts(schema) {
  return schema.__schema.types
    .filter((type) => type.kind === "OBJECT" && !/^(__|Query$|Mutation$|Subscription$)/.test(type.name))
    .filter((type) => !/(Connection|Edge|PageInfo)$/.test(type.name))
    .filter((type) => !type.fields.some((field) => field.name === "id"))
    .map((type) => type.name);
}
