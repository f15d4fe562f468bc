// Holds the server at CASEGRAPH_URL against the GraphQL over HTTP specification, as graphql-http reads it.
import { auditServer } from 'graphql-http';

const results = await auditServer({ url: process.env.CASEGRAPH_URL });
const others = results.filter(({ status }) => status !== 'ok');
for (const { id, name, status, reason } of others) {
  console.error(`${status} ${id} ${name}: ${reason}`);
}
console.log(`${results.length - others.length} of ${results.length} audits are ok`);
process.exit(results.length === 61 && others.length === 0 ? 0 : 1);
