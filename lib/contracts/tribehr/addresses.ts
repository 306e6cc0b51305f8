import { z } from 'zod'

export const format = z.enum(['json', 'xml'])

export type Format = z.output<typeof format>

/** The format a URL's suffix asks for; known before anything else is, so that refusals come in it too. */
export const formatOf = (request: Request): Format => (new URL(request.url).pathname.endsWith('.xml') ? 'xml' : 'json')

/** A resource's `url`: in the format that was asked for, so that following it needs no thought. */
export const address = (collection: string, id: number, { format }: { format: Format }) =>
  `/${collection}/${id}.${format}`

/** Whether a request asks for the path its suffix is rewritten to: no second way in. */
export const isInner = (request: Request) => new URL(request.url).pathname.startsWith('/tribehr/')
