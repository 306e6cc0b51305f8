import { runCommand } from '../../bin/lib/command.mjs'

await runCommand('e2e/faults/ledger-check.ts')
