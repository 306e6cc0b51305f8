import type { AnyLaurel } from '@/e2e/world/own-laurel'

export type Answer = { status: number; body: string; headers: Headers }

/** Asks, and gives null where the connection broke before an answer: nobody knows then whether it was done. */
export const ask = (laurel: Pick<AnyLaurel, 'url'>, path: string, init: RequestInit): Promise<Answer | null> =>
  fetch(laurel.url + path, { redirect: 'manual', signal: AbortSignal.timeout(60_000), ...init }).then(
    async response => ({ status: response.status, headers: response.headers, body: await response.text() }),
    () => null,
  )

const json = { 'Content-Type': 'application/json' }

/** Peerly and Vitay: a personal key, JSON. */
export const asBearer = (username: string, method: string, body?: object): RequestInit => ({
  method,
  headers: { Authorization: `Bearer demo-${username}-key`, ...json },
  ...(body && { body: JSON.stringify(body) }),
})

/** By the token of a mailed link, or by none. */
export const asGuest = (method: string, body?: object): RequestInit => ({
  method,
  headers: json,
  ...(body && { body: JSON.stringify(body) }),
})

/** TribeHR: Basic, a form. */
export const asBasic = (
  username: string,
  method: string,
  fields: Record<string, string | number> = {},
): RequestInit => ({
  method,
  headers: {
    Authorization: `Basic ${Buffer.from(`${username}:demo-${username}-key`).toString('base64')}`,
    'Content-Type': 'application/x-www-form-urlencoded',
  },
  ...(method !== 'GET' && {
    body: Object.entries(fields)
      .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
      .join('&'),
  }),
})
