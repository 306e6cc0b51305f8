import { z } from 'zod'

export const format = z.enum(['json', 'xml'])

export type Format = z.output<typeof format>

/** The format a URL's suffix asks for; known before anything else is, so that refusals come in it too. */
export const formatOf = (request: Request): Format => (new URL(request.url).pathname.endsWith('.xml') ? 'xml' : 'json')

/** A resource's `url`: in the format that was asked for, so that following it needs no thought. */
export const address = (collection: string, id: number, { format }: { format: Format }) =>
  `/${collection}/${id}.${format}`

/** Whether a path is one that a suffix is rewritten to, however it is spelt: no second way in. */
export const isInner = (pathname: string) =>
  (pathname.includes('%') ? decodeURIComponent(pathname) : pathname).startsWith('/tribehr/')

/** Whether a request's path is one of the dialect's own: suffixed, in small letters. */
export function isOuter(request: Request) {
  const { pathname } = new URL(request.url)
  return /\.(json|xml)$/.test(pathname) && !isInner(pathname)
}

/** Whether a path means a single resource without saying which: /kudos/.json. */
export const lacksId = (request: Request) => /\/\.(json|xml)$/.test(new URL(request.url).pathname)
