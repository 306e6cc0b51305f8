import { readFileSync } from 'node:fs'
import { serverUrl } from '@/e2e/world/session'
import type { Answer } from './table'

/** What an action is given: a form's fields, or the object it takes. A list sends a field several times. */
export type Given = Record<string, unknown>

type Entry = { filename: string; exportedName: string; workers: Record<string, unknown> }

const refusals = ['unauthenticated', 'forbidden', 'not_found']

let known: Map<string, { id: string; page: string }> | undefined

/** The actions of the build under test, by `action events.addEvent`: the id a browser calls, and a page that carries it. */
function doors() {
  if (known) return known
  const manifest = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8'))
  known = new Map(
    Object.entries(manifest.node as Record<string, Entry>).map(([id, { filename, exportedName, workers }]) => {
      const name = filename.replace(/^lib\/actions\//, '').replace(/\.ts$/, '')
      return [`action ${name}.${exportedName}`, { id, page: pageOf(Object.keys(workers)[0]!) }]
    }),
  )
  return known
}

/** The actions that some page carries, so that a browser could call them. */
export const reachable = () => [...doors().keys()]

// A page's parameters stand for nothing here: a call runs the action, not the page.
const pageOf = (worker: string) =>
  `/${worker
    .split('/')
    .slice(1, -1)
    .filter(part => !part.startsWith('('))
    .map(part => part.replace(/^\[.*\]$/, '1'))
    .join('/')}`

/** How an action is called, read from its source: after a state, with a form, with an object, or with nothing. */
function argumentsOf(what: string, given: Given): FormData {
  const [, file, name] = /^action ([\w-]+)\.(\w+)$/.exec(what)!
  const source = readFileSync(`lib/actions/${file}.ts`, 'utf8')
  const taken = new RegExp(`export (?:async function|const) ${name}\\b[^(]*\\(([^)]*)\\)`).exec(source)?.[1] ?? ''
  const takesForm = taken.includes('FormData')
  if (!takesForm) return argumentList(taken.trim() ? [given] : [])
  const body = new FormData()
  for (const [field, value] of Object.entries(given))
    for (const one of [value].flat(9)) body.append(`_1_${field}`, one instanceof Blob ? one : textOf(one))
  body.append('0', JSON.stringify(/^\s*_?before/.test(taken) ? [null, '$K1'] : ['$K1']))
  return body
}

const textOf = (value: unknown) => (value && typeof value === 'object' ? JSON.stringify(value) : String(value))

/** Arguments as a browser's script sends them, whatever the action takes. */
export function argumentList(list: unknown[]): FormData {
  const body = new FormData()
  body.append('0', JSON.stringify(list))
  return body
}

/** The first refusal or failure in what an action answered; null where there is none. */
function codeIn(answer: unknown): string | null {
  if (answer === null || typeof answer !== 'object') return null
  const { ok, code, refused, approved } = answer as Record<string, unknown>
  if (ok === false) return typeof code === 'string' ? code : 'refused'
  // Of several requests at once, each is refused for itself: as if it were not there.
  if (Array.isArray(refused)) return refused.length > 0 && !approved ? 'not_found' : null
  return refused && typeof refused === 'object' ? ((refused as { code?: string }).code ?? null) : null
}

/** Calls an action as a browser's script does, with what `shown` carries. Throws where the server failed. */
export async function call(what: string, given: Given | FormData, shown: Record<string, string>) {
  const door = doors().get(what)
  if (!door) throw new Error(`${what}: no page carries it`)
  const response = await fetch(new URL(door.page, serverUrl()), {
    method: 'POST',
    redirect: 'manual',
    headers: { ...shown, 'Next-Action': door.id, Origin: new URL(serverUrl()).origin, Accept: 'text/x-component' },
    body: given instanceof FormData ? given : argumentsOf(what, given),
  })
  const text = await response.text()
  const place = response.headers.get('x-action-redirect')
  if (place) return { answer: (/^\/sign-in\b/.test(place) ? 'no' : 'yes') as Answer, said: place, whole: null }
  // An action's answer is the first row that row 0 points to.
  const row = /^1:(.*)$/m.exec(text)?.[1]
  if (response.status !== 200 || row === undefined || row.startsWith('E'))
    throw new Error(`${what}: ${response.status} ${text.slice(0, 300)}`)
  const said = row === '"$undefined"' ? null : JSON.parse(row)
  const code = codeIn(said)
  return {
    answer: (code && refusals.includes(code) ? 'no' : 'yes') as Answer,
    said: JSON.stringify(said).slice(0, 300),
    whole: said as unknown,
  }
}
