import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Runs a script of this project as a person would, and gives its exit code and everything it said. */
export async function runScript(file: string, args: string[], settings: Record<string, string>) {
  const { DATABASE_URL: _, ...inherited } = process.env
  const env = { ...inherited, NODE_OPTIONS: '', ...settings }
  const child = spawn(process.execPath, [file, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', part => {
      said += part
    })
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, said }
}
