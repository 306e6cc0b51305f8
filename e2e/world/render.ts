import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { build } from 'esbuild'
import type { HiringLetter, renderHiringLetter } from '@/lib/mails/hiring/letter'

type Rendered = Awaited<ReturnType<typeof renderHiringLetter>>

const program = `
  import { text } from 'node:stream/consumers'
  import { renderHiringLetter } from '@/lib/mails/hiring/letter'
  const letters = JSON.parse(await text(process.stdin))
  process.stdout.write(JSON.stringify(await Promise.all(letters.map(renderHiringLetter))))`

let bundled: Promise<string> | undefined

/** The program as one module, made once. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    jsx: 'automatic',
    write: false,
  })
  return outputFiles[0]!.text
}

/** Letters as they are sent. In a process of its own: React refuses to write HTML under the condition that tests run with. */
export async function renderLetters(letters: HiringLetter[]): Promise<Rendered[]> {
  bundled ??= bundle()
  const { NODE_OPTIONS: _, ...env } = process.env
  const child = spawn(process.execPath, ['--input-type=module', '--eval', await bundled], { env })
  child.stdin.end(JSON.stringify(letters))
  const [written, complaint] = await Promise.all([text(child.stdout), text(child.stderr)])
  if (!written) throw new Error(complaint)
  return JSON.parse(written)
}
