const { Environment, Network, RecordSource, Store } = require("relay-runtime");

/** A Relay environment for the server at that address. Errors of an answer keep their codes. */
function createEnvironment(url) {
  return new Environment({
    network: Network.create(async ({ text }, variables) => {
      const response = await fetch(url, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ query: text, variables }),
      });
      return response.json();
    }),
    store: new Store(new RecordSource()),
  });
}

module.exports = { createEnvironment };
