// Do all servers give the same answers as the statement written by hand? Asks each for W2 and for 50 people.
//   node compare.mjs QUERIES-FOLDER STATEMENTS-FOLDER PEOPLE NAME=QUERIES=URL...
import { readFileSync } from 'node:fs'
import pg from 'pg'

const [queries, statements, people, ...servers] = process.argv.slice(2)
const KEYS = 50

const names = {
  personByKey: 'person', allPeople: 'people', chargesByPersonId: 'charges', outcomesByChargeId: 'outcomes',
  rulingByRulingId: 'ruling', sourceBySourceId: 'source', exact: 'quote',
}

/** One shape of all servers' answers: lists without `nodes`, dates as text, members in order of their names. */
function plain(value, name) {
  if (Array.isArray(value)) return value.map(item => plain(item))
  if (name === 'decidedOn' && value !== null) return String(value).replaceAll('-', '')
  if (value === null || typeof value !== 'object') return value
  if (value.nodes) return plain(value.nodes)
  if (name === 'quote') return value.exact
  return Object.fromEntries(Object.entries(value)
    .map(([key, member]) => [names[key] ?? key, member])
    .map(([key, member]) => [key, plain(member, key)])
    .sort(([a], [b]) => a < b ? -1 : 1))
}

async function ask(url, file, k) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ query: readFileSync(`${queries}/${file}`, 'utf8'), variables: k && { k } }),
  })
  const answer = await response.text()
  try {
    const { data, errors } = JSON.parse(answer)
    if (response.status === 200 && data && !errors) return JSON.stringify(plain(data))
  } catch { /* no JSON: shown below */ }
  throw new Error(`status ${response.status}: ${answer.slice(0, 500)}`)
}

async function expected(database, file, number) {
  const text = readFileSync(`${statements}/${file}`, 'utf8').replace(/(?<!:):k\b/, '$1::text')
  const { rows } = await database.query({ text, values: number ? [number] : [], rowMode: 'array' })
  return JSON.stringify(plain(JSON.parse(rows[0][0])))
}

const database = new pg.Client({ connectionString: process.env.DATABASE_URL })
await database.connect()
const asked = [[2], ...Array.from({ length: KEYS }, () => [1, 1 + Math.floor(Math.random() * people)])]
let wrong = 0
for (const [workload, number] of asked) {
  const right = await expected(database, `w${workload}.sql`, number)
  for (const server of servers) {
    const [name, folder, url] = server.split('=')
    const given = await ask(url, `${folder}-w${workload}.graphql`, number && `person-${number}`)
      .catch(problem => problem.message)
    if (given === right) continue
    wrong++
    const at = [...right].findIndex((character, i) => character !== given[i])
    console.error(`${name} differs in W${workload}${number ? ` of person-${number}` : ''} at ${at}:
  expected ${right.slice(Math.max(0, at - 40), at + 80)}
  given    ${given.slice(Math.max(0, at - 40), at + 80)}`)
  }
}
await database.end()
if (wrong) process.exit(1)
console.error(`${servers.length} servers agree with the statements on ${asked.length} answers`)
