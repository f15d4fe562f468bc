// Runs a peer in as many processes as PROCESSES says, on one port.
//   node processes.mjs PEER.mjs
import cluster from 'node:cluster'

const processes = Number(process.env.PROCESSES ?? 1)
if (cluster.isPrimary && processes > 1) {
  for (let i = 0; i < processes; i++) cluster.fork()
} else {
  await import(`./${process.argv[2]}`)
}
