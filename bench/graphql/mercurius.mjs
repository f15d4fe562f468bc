// Mercurius over Casegraph's tables, as one writes it for speed: its JIT, batching loaders, prepared statements,
// and no column that is not asked for. PORT and DATABASE_URL say where.
import Fastify from 'fastify'
import mercurius from 'mercurius'
import pg from 'pg'

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 16 })

const schema = `
type Person { id: ID! name: String! charges: [Charge!]! }
type Charge { id: ID! offense: String! statute: String filedOn: Int outcomes: [Outcome!]! }
type Outcome { id: ID! disposition: String! decidedOn: Int ruling: Ruling citations: [Citation!]! }
type Ruling { id: ID! type: String! title: String! decidedOn: Int }
type Citation { id: ID! quote: String! source: Source! }
type Source { id: ID! title: String! publisher: String url: String }
type Query { person(key: String!): Person people(first: Int!): [Person!]! }`

const rows = (name, text, values) => pool.query({ name, text, values }).then(result => result.rows)

const resolvers = {
  Query: {
    person: async (_, { key }) => (await rows('person', 'select id, name from person where key = $1', [key]))[0],
    people: (_, { first }) => rows('people', 'select id, name from person order by name, key limit $1', [first]),
  },
}

const many = (name, parent, sql) => async queries => {
  const parents = queries.map(query => query.obj.id)
  const children = new Map(parents.map(id => [id, []]))
  for (const row of await rows(name, sql, [parents])) children.get(row[parent]).push(row)
  return parents.map(id => children.get(id))
}

const one = (name, reference, sql) => async queries => {
  const ids = queries.map(query => query.obj[reference])
  const found = new Map((await rows(name, sql, [[...new Set(ids)]])).map(row => [row.id, row]))
  return ids.map(id => found.get(id))
}

// Without mercurius's cache in a request, which would make a key of each object: `one` asks for each id once anyway.
const uncached = loader => ({ loader, opts: { cache: false } })

const loaders = {
  Person: {
    charges: uncached(many('charges', 'person_id',
      'select id, person_id, offense, statute from charge where person_id = any($1) order by filed_on, key')),
  },
  Charge: {
    outcomes: uncached(many('outcomes', 'charge_id',
      `select id, charge_id, ruling_id, disposition, decided_on as "decidedOn"
      from outcome where charge_id = any($1) order by decided_on, key`)),
  },
  Outcome: {
    ruling: uncached(one('ruling', 'ruling_id',
      'select id, type, title, decided_on as "decidedOn" from ruling where id = any($1)')),
    citations: uncached(many('citations', 'record_id',
      `select id, record_id, source_id, exact as quote
      from citation where record_id = any($1) order by position, id`)),
  },
  Citation: {
    source: uncached(one('source', 'source_id',
      'select id, title, publisher, url from source where id = any($1)')),
  },
}

const app = Fastify()
app.register(mercurius, { schema, resolvers, loaders, jit: 1, path: '/graphql' })
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' })
