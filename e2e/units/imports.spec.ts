import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'

// Who may import whom: the linter knows, however an import is spelt, and says where to go instead.

const refused: [file: string, from: string, message: string][] = [
  ['app/(peerly)/users/route.ts', '@/db', 'A route is a sentence'],
  ['app/(peerly)/values/route.ts', 'next/server', 'import nothing of Next'],
  ['app/(web)/page.tsx', '../../db', 'Pages and components never touch the database'],
  ['components/ui/button.tsx', '@/lib/domain/people/queries', 'Components speak the browser contract'],
  ['lib/contracts/fields.ts', '@/db', 'A contract translates'],
  ['lib/contracts/peerly/users.ts', '../../../db/schema/people', 'A contract translates'],
  ['lib/contracts/peerly/values.ts', '../tribehr/users', 'A dialect knows nothing of another'],
  ['lib/contracts/tribehr/values.ts', '@/lib/contracts/vitay/users', 'A dialect knows nothing of another'],
  ['lib/domain/values/queries.ts', '../../contracts/fields', 'The domain knows no HTTP'],
  ['lib/domain/values/commands.ts', 'next/headers', 'The domain runs without Next'],
  ['lib/formats/text.ts', '../domain/errors', 'Formats and the database know nothing'],
  ['lib/jobs/announce.ts', '@/db', 'Only the domain asks the database'],
  ['lib/reference/see.ts', '@/db', 'Only the domain asks the database'],
  ['lib/actions/values.ts', '@/db', 'An action calls a command'],
]

const allowed: [file: string, from: string][] = [
  ['app/(peerly)/people/route.ts', '@/lib/domain/people/queries'],
  ['lib/contracts/peerly/one.ts', '../fields'],
  ['lib/contracts/peerly/two.ts', './times'],
  ['lib/contracts/peerly/three.ts', '@/lib/domain/people/queries'],
  ['lib/domain/people/one.ts', '@/db/schema/values'],
  ['lib/domain/people/two.ts', '../values/queries'],
]

test('imports that cross the house’s walls are refused, and told where to go', () => {
  const house = mkdtempSync(join(tmpdir(), 'laurel-house-'))
  const { vcs: _, $schema: __, ...rules } = JSON.parse(readFileSync('biome.json', 'utf8'))
  writeFileSync(join(house, 'biome.json'), JSON.stringify({ root: true, ...rules }))
  for (const [file, from] of [...refused, ...allowed]) {
    mkdirSync(dirname(join(house, file)), { recursive: true })
    writeFileSync(join(house, file), `import { it } from '${from}'\n\nexport const mine = it\n`)
  }
  const biome = resolve('node_modules/@biomejs/biome/bin/biome')
  const { stdout } = spawnSync(process.execPath, [biome, 'lint', '--reporter=github', '.'], { cwd: house })
  rmSync(house, { recursive: true })
  const complaints = stdout.toString().split('\n')
  const about = (file: string) =>
    complaints.find(line => line.includes('noRestrictedImports') && line.includes(`${file},`)) ?? ''

  for (const [file, from, message] of refused) expect.soft(about(file), `${file} imports ${from}`).toContain(message)
  for (const [file, from] of allowed) expect.soft(about(file), `${file} imports ${from}`).toBe('')
})
