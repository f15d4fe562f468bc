// Prints the figures of a run as Markdown: the median of the rounds of each cell, and what follows.
//   node report.mjs RESULTS-FOLDER SECONDS WARM-UP ROUNDS [curve]
import { existsSync, readFileSync } from 'node:fs'

const [folder, seconds, warmUp, rounds, curve] = process.argv.slice(2)
const lines = name => existsSync(`${folder}/${name}`)
  ? readFileSync(`${folder}/${name}`, 'utf8').trim().split('\n').map(line => line.split('\t')) : []
const titles = { w1: 'W1, one person', w2: 'W2, 50 people' }
const PEERS = ['postgraphile', 'mercurius']

function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2
}
const number = (value, digits = 0) => value === undefined || Number.isNaN(value) ? ''
  : value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })
const table = (head, rows) => {
  console.log(`| ${head.join(' | ')} |\n| --- |${' ---: |'.repeat(head.length - 1)}`)
  rows.forEach(row => console.log(`| ${row.join(' | ')} |`))
  console.log()
}

const cells = new Map()
for (const [server, workload, connections, ...figures] of lines('cells.tsv')) {
  const key = `${workload} ${connections} ${server}`
  const [rate, p50, p99, wrong, cpu, databaseCpu] = figures.map(Number)
  if (!cells.has(key)) cells.set(key, { server, workload, connections: Number(connections), all: [] })
  cells.get(key).all.push({ rate, p50, p99, wrong, cpu, databaseCpu })
}
for (const cell of cells.values()) {
  for (const figure of ['rate', 'p50', 'p99']) cell[figure] = median(cell.all.map(round => round[figure]))
  for (const figure of ['wrong', 'cpu', 'databaseCpu']) cell[figure] = cell.all.reduce((sum, r) => sum + r[figure], 0)
}
const at = (workload, connections, server) => cells.get(`${workload} ${connections} ${server}`)
const best = (workload, connections) => Math.max(...PEERS.map(peer => at(workload, connections, peer)?.rate ?? NaN)
  .filter(rate => !Number.isNaN(rate)))
const ratio = (a, b) => b > 0 && Number.isFinite(a / b) ? number(a / b, 2) : ''
const rate = cell => number(cell.rate, cell.rate < 100 ? 1 : 0)
// A process's time is counted in hundredths of a second.
const spent = ticks => number(ticks / 100, 1)

console.log(`${seconds} s a cell, the median of ${rounds} rounds in turn, after ${warmUp} s of each workload.`)
lines('w1.statement').concat(lines('w2.statement'))
  .forEach(([, workload, made]) => console.log(`The statement of ${workload.toUpperCase()} is ${made}.`))
console.log()

for (const [workload, title] of Object.entries(titles)) {
  const asked = [...cells.values()].filter(cell => cell.workload === workload)
  const connections = [...new Set(asked.map(cell => cell.connections))]
  console.log(`${title}:\n`)
  if (curve) {
    table(['', 'connections', 'requests/s', 'time of the smallest', 'p50 ms', 'p99 ms', 'wrong'],
      asked.map(cell => {
        const smallest = at(workload, cell.connections, cell.server.replace(/-.*/, '-1'))
        return [cell.server, cell.connections, rate(cell), ratio(smallest.rate, cell.rate), number(cell.p50, 2),
          number(cell.p99, 2), cell.wrong]
      }))
    continue
  }
  table(['', 'connections', 'requests/s', 'of the best peer', 'of the statement', 'of the static answer', 'p50 ms',
    'p99 ms', 'p99/p50', 'CPU s', 'database CPU s', 'wrong'],
  connections.flatMap(c => asked.filter(cell => cell.connections === c)).map(cell => [
    cell.server, cell.connections, rate(cell), ratio(cell.rate, best(workload, cell.connections)),
    ratio(cell.rate, at(workload, cell.connections, 'statement')?.rate),
    ratio(cell.rate, at('w1', cell.connections, 'static')?.rate),
    number(cell.p50, 2), number(cell.p99, 2), ratio(cell.p99, cell.p50), spent(cell.cpu), spent(cell.databaseCpu),
    cell.wrong]))
}

if (existsSync(`${folder}/servers.tsv`)) {
  console.log('Servers:\n')
  table(['', 'CPU s', 'database CPU s', 'peak memory MB', 'memory after MB', 'wrong'],
    lines('servers.tsv').map(([server, peak, after]) => {
      const own = [...cells.values()].filter(cell => cell.server === server)
      const sum = figure => own.reduce((total, cell) => total + cell[figure], 0)
      return [server, spent(sum('cpu')), spent(sum('databaseCpu')), number(peak / 1024), number(after / 1024),
        sum('wrong')]
    }))
}
if ([...cells.values()].some(cell => cell.wrong)) {
  console.log('Some answers were wrong: the rates beside them are void.')
  process.exit(1)
}
