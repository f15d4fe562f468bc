// PostGraphile over Casegraph's tables: its own schema of them, its own planner. PORT and DATABASE_URL say where.
import { createServer } from 'node:http'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { jsonPgSmartTags } from 'postgraphile/utils'

const preset = {
  extends: [PostGraphileAmberPreset],
  plugins: [
    jsonPgSmartTags({
      version: 1,
      config: {
        class: {
          // What a citation is of: there is no foreign key, as every kind of record has citations.
          citation: {
            tags: { foreignKey: '(record_id) references outcome (id)|@fieldName outcome|@foreignFieldName citations' },
          },
          // Their indexes are on expressions, of which PostGraphile makes no order.
          charge: { attribute: { filed_on: { tags: { behavior: '+orderBy' } } } },
          outcome: { attribute: { decided_on: { tags: { behavior: '+orderBy' } } } },
        },
      },
    }),
  ],
  pgServices: [
    makePgService({ connectionString: process.env.DATABASE_URL, schemas: ['public'], poolConfig: { max: 16 } }),
  ],
  grafserv: { port: Number(process.env.PORT), graphiql: false, websockets: false },
  grafast: { explain: false },
}

const server = createServer()
server.on('error', console.error)
await postgraphile(preset).createServ(grafserv).addTo(server)
server.listen(Number(process.env.PORT), '127.0.0.1')
