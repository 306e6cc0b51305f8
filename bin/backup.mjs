import './lib/check-node.mjs'

const { runCommand } = await import('./lib/command.mjs')
await runCommand('bin/commands/backup.ts')
