import type { TypedDocumentString } from "./gql/graphql.js";

const URL = process.env.CASEGRAPH_URL ?? "http://localhost:8080/graphql";

export interface GraphQLError {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; argument?: string };
}

/** What the server refused or failed at. */
export class QueryError extends Error {
  constructor(readonly errors: GraphQLError[]) {
    super(errors.map((error) => error.message).join("\n"));
  }
}

/** Asks the server; the document says what the variables and the answer are. */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  ...[variables]: Variables extends Record<string, never> ? [] : [Variables]
): Promise<Result> {
  const response = await fetch(URL, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/graphql-response+json" },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const { data, errors } = (await response.json()) as { data: Result; errors?: GraphQLError[] };
  if (errors) throw new QueryError(errors);
  return data;
}
