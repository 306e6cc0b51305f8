// Runs a program in a process group that ends with its starter. The starter holds the other end of standard input:
// when it dies, even by `kill -9`, that pipe closes and the whole group is killed. See run.mjs.
import { spawn } from 'node:child_process'

const [program, ...args] = process.argv.slice(2)
const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] })

// Signals are sent to the group, so the program has them too: let it decide, and outlive it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {})
process.stdin.on('end', () => process.kill(-process.pid, 'SIGKILL')).resume()
child.on('error', problem => {
  console.error(`${program}: ${problem.message}`)
  process.exit(127)
})
child.on('exit', (code, signal) => {
  if (signal) process.exit(128 + ({ SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }[signal] ?? 1))
  process.exit(code ?? 1)
})
