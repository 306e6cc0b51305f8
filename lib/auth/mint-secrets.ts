import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const names = ['JWT_SECRET', 'NEXTAUTH_SECRET'] as const

/** The secrets of an installation with its own database: those given, else those kept beside its data, else new ones that are kept. */
export function mintSecrets(dataDir: string, given: Record<string, string | undefined>): Record<string, string> {
  const file = join(dataDir, 'secrets.json')
  const kept: Record<string, string> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const secrets = Object.fromEntries(
    names.map(name => [name, given[name] || kept[name] || randomBytes(32).toString('hex')]),
  )
  if (names.some(name => !kept[name]))
    writeFileSync(file, `${JSON.stringify({ ...secrets, ...kept }, null, 2)}\n`, { mode: 0o600 })
  return secrets
}
