// The statement that Casegraph sends for a request, read from PostgreSQL's log, as a script for pgbench. Prints nothing
// and ends with status 1 where there is no such statement, or more than one.
//   node statement.mjs URL QUERY-FILE LOG-FILE
import { readFileSync, statSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'

const [url, file, log] = process.argv.slice(2)
const KEY = 'person-7'

const database = new pg.Client({ connectionString: process.env.DATABASE_URL, application_name: 'bench' })
await database.connect()
const { rows: [{ name }] } = await database.query('select current_database() as name')

async function request() {
  const query = readFileSync(file, 'utf8')
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ query, variables: query.includes('$k') ? { k: KEY } : {} }),
  })
  await response.text()
}

async function setLogging(setting) {
  await database.query(setting)
  await database.query('select pg_reload_conf()')
  await setTimeout(500)
}

await request()
await setLogging("alter system set log_statement = 'all'")
const before = statSync(log).size
await request()
await setLogging('alter system reset log_statement')
await database.end()

const sent = readFileSync(log).subarray(before).toString().split('\n').filter(Boolean)
  .map(line => JSON.parse(line))
  .filter(entry => entry.dbname === name && entry.application_name !== 'bench')
  .map(({ message, detail = '' }) => ({ text: message.match(/^(?:execute [^:]*|statement): (.*)$/s)?.[1], detail }))
  .filter(({ text }) => text && /\bfrom\s+\w/i.test(text) && /\b(person|charge|outcome|citation)\b/.test(text))
if (sent.length !== 1) {
  console.error(`Casegraph sends ${sent.length} statements for ${file.replace(/.*\//, '')}`)
  process.exit(1)
}

const parameters = sent[0].detail.matchAll(/\$(\d+) = ('(?:[^']|'')*'|NULL)/g)
const values = new Map([...parameters].map(([, n, value]) => [n, value]))
const filled = sent[0].text.replace(/'(?:[^']|'')*'|\$(\d+)/g, (token, n) => {
  if (n) return values.get(n) === `'${KEY}'` ? "('person-' || :k)" : values.get(n)
  // pgbench takes a name after a colon for a variable, in texts too.
  return /:\w/.test(token) ? `E${token.replaceAll('\\', '\\\\').replaceAll(':', '\\072')}` : token
})
console.log(filled.replace(/;?\s*$/, ';'))
