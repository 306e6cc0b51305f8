import { z } from 'zod'
import type { PersonActor } from '@/lib/domain/actor'
import { notFound } from '@/lib/domain/errors'
import { type Channel, findInOutbox, listOutbox, type OutboxItem } from '@/lib/domain/notifications/outbox'
import { pathId, text } from '../fields'

const pageSize = 50

export type { Channel, OutboxItem }

export const deliveryStates = ['queued', 'kept', 'sent', 'refused'] as const

const wire = z.object({
  channel: z.enum(['mail', 'text']).catch('mail'),
  state: z.enum(deliveryStates).optional().catch(undefined),
  to: text(320)
    .transform(value => value.trim() || undefined)
    .optional()
    .catch(undefined),
  before: pathId.optional().catch(undefined),
})

export type OutboxSearch = z.output<typeof wire>

/** What of an address is a search of the outbox. */
export const outboxSearch = (address: Record<string, string | string[] | undefined>): OutboxSearch =>
  wire.parse(Object.fromEntries(Object.entries(address).map(([key, value]) => [key, [value].flat()[0]])))

/** A page of what was mailed or texted, and where the next begins. */
export async function outboxPage(actor: PersonActor, { channel, state, to, before }: OutboxSearch) {
  const found = await listOutbox(actor, channel, { state, recipient: to }, { before, limit: pageSize + 1 })
  const items = found.slice(0, pageSize)
  return { items, next: found.length > pageSize ? String(items.at(-1)!.id) : null }
}

/** One mail or text message of an address; throws `not_found` for what can be none. */
export async function letterOf(actor: PersonActor, channel: string, id: string) {
  const known = pathId.safeParse(id)
  if (!known.success || (channel !== 'mail' && channel !== 'text')) throw notFound('mail')
  return findInOutbox(actor, channel as Channel, known.data)
}

export const mailToShow = z.object({ id: pathId })

/** A mail as its reader saw it, for a frame on our own page: nothing in it runs, loads or leads anywhere. */
export async function showMail(actor: PersonActor, { id }: z.output<typeof mailToShow>): Promise<Response> {
  const { html } = await findInOutbox(actor, 'mail', id)
  if (!html) throw notFound('mail')
  return new Response(html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy':
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'self'",
      'X-Frame-Options': 'SAMEORIGIN',
      'Cache-Control': 'private, no-store',
    },
  })
}
