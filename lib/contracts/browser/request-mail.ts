import { z } from 'zod'
import type { PersonActor } from '@/lib/domain/actor'
import { foretellRequest } from '@/lib/domain/references/foretold'
import { env } from '@/lib/env'
import { uuidPattern } from '@/lib/formats/uuid'
import { localeList } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/jobs/hiring-words'
import { renderHiringLetter } from '@/lib/mails/hiring/letter'
import { nameReferees } from '@/lib/mails/hiring/name-referees'
import { text, wholeNumber } from '../fields'
import { longestNote } from './request-form'
import type { MailHead } from './request-form-types'

// While somebody types, a field may say what it never could when sent: then the usual stands there.
export const requestMailFilter = z.object({
  candidate: z.string().regex(uuidPattern),
  references: wholeNumber(1, 20).catch(2),
  managers: wholeNumber(0, 20).catch(0),
  managersOnly: z.literal('on').optional().catch(undefined),
  language: z.enum(localeList).catch('en'),
  notes: text(longestNote).catch(''),
  on: z.iso.date().optional().catch(undefined),
  when: z.enum(['now', 'later']).catch('now'),
  as: z.enum(['mail', 'head']).default('mail'),
})

type Wanted = z.output<typeof requestMailFilter>

/** The letter that a request would send, by the very template that sends it. Its link leads home: there is no request yet. */
async function letterFor(actor: PersonActor, wanted: Wanted) {
  const told = await foretellRequest(actor, wanted.candidate)
  const from = wanted.when === 'later' && wanted.on ? new Date(`${wanted.on}T12:00:00Z`) : new Date()
  const count = wanted.references
  const letter = nameReferees({
    ...wordsOf(told, env().PUBLIC_URL, wanted.language),
    dueOn: new Date(from.getTime() + told.firm.linkDays * 86_400_000),
    count,
    managers: wanted.managersOnly ? count : Math.min(wanted.managers, count),
    note: wanted.notes.trim() || null,
  })
  return { to: told.candidate.email, ...(await renderHiringLetter(letter)).mail }
}

/** What an inbox would show of the letter. Throws `forbidden`, `not_found`. */
export async function requestMailHead(actor: PersonActor, wanted: Wanted): Promise<MailHead> {
  const { subject, fromName, to } = await letterFor(actor, wanted)
  return { subject, from: fromName, to }
}

// Mails bear their styles in themselves, which no page of ours may: so they are shown in a frame where nothing runs.
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'self'; sandbox"

/** The letter as HTML, for a frame alone, or its head. Throws `forbidden`, `not_found`. */
export async function presentRequestMail(actor: PersonActor, wanted: Wanted): Promise<Response> {
  if (wanted.as === 'head') return Response.json(await requestMailHead(actor, wanted))
  const { html } = await letterFor(actor, wanted)
  return new Response(html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
      'X-Frame-Options': 'SAMEORIGIN',
      'Cache-Control': 'no-store',
    },
  })
}
