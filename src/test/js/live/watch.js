// Prints what comes of one subscription by both transports, one line an answer: node watch.js http://.../graphql KEY
import { createClient as createStream } from 'graphql-sse';
import { createClient as createSocket } from 'graphql-ws';
import WebSocket from 'ws';

const [url, key] = process.argv.slice(2);
const operation = {
  query: 'subscription ($key: String!) { personChanged(key: $key) { name } }',
  variables: { key },
};
const clients = {
  sse: createStream({ url }),
  ws: createSocket({ url: url.replace('http', 'ws'), webSocketImpl: WebSocket }),
};
for (const [name, client] of Object.entries(clients)) {
  client.subscribe(operation, {
    next: (answer) => console.log(name, JSON.stringify(answer)),
    error: (error) => console.log(name, 'error', error),
    complete: () => console.log(name, 'complete'),
  });
}
