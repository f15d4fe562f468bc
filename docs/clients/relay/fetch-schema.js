const { writeFile } = require("node:fs/promises");

const URL = process.env.CASEGRAPH_URL ?? "http://localhost:8080/graphql";

// The server prints the schema that relay-compiler reads.
fetch(`${URL}/schema.graphql`)
  .then((response) => (response.ok ? response.text() : Promise.reject(new Error(response.statusText))))
  .then((schema) => writeFile("schema.graphql", schema));
