import { presentRecognition } from '@/lib/contracts/peerly/recognitions'
import { feedbackWindow, presentPage, presentToAll } from '@/lib/contracts/reflektive/feedback'
import { respond } from '@/lib/contracts/tribehr/answers'
import { presentFullEvent } from '@/lib/contracts/tribehr/events'
import { presentFullKudos } from '@/lib/contracts/tribehr/kudos'
import { presentFullLeaveRequest } from '@/lib/contracts/tribehr/leave-requests'
import { presentCandidate } from '@/lib/contracts/vitay/candidates'
import type { PersonActor } from '@/lib/domain/actor'
import { findCandidate } from '@/lib/domain/candidates/queries'
import { DomainError } from '@/lib/domain/errors'
import { findEvent } from '@/lib/domain/events/queries'
import { orForbidden } from '@/lib/domain/leave/access'
import { findLeaveRequest } from '@/lib/domain/leave/queries'
import { listFeedbackToAll } from '@/lib/domain/recognitions/feedback'
import { findConversation } from '@/lib/domain/recognitions/queries'
import { one, writeDocumented } from '@/lib/formats/json-api'
import { uuidPattern } from '@/lib/formats/uuid'
import type { DialectName } from './types'

/** What a dialect answers about something, as text, and the operation that was asked. */
export type Seen = {
  dialect: DialectName
  format: 'json' | 'xml'
  /** The address with what it takes, after the origin. */
  address: string
  /** The operation's place in the reference. */
  operation: string
  text: string
}

type Format = Seen['format']
const formats: Format[] = ['json', 'xml']

/** TribeHR's answers, in each of its formats, by the very writer that answers. */
async function suffixed(path: string, operation: string, present: (format: Format) => unknown): Promise<Seen[]> {
  const made = formats.map(async format => {
    const address = `${path}.${format}`
    const text = await respond(new Request(`http://localhost${address}`), present(format)).text()
    return { dialect: 'tribehr' as const, format, address, operation, text }
  })
  return Promise.all(made)
}

const json = (dialect: DialectName, address: string, operation: string, answer: unknown): Seen => ({
  dialect,
  format: 'json',
  address,
  operation,
  text: JSON.stringify(answer),
})

/** Reflektive has no address for one feedback: the second in which it was given is asked for. Nothing of private ones. */
async function asFeedback(actor: PersonActor, { uuid, createdAt }: { uuid: string; createdAt: Date }): Promise<Seen[]> {
  const second = Math.floor(createdAt.getTime() / 1000)
  const asked = { created_after: String(second), created_before: String(second + 1) }
  const address = `/v2/real-time-feedback?${new URLSearchParams(asked)}`
  const window = feedbackWindow.parse(asked)
  const page = await listFeedbackToAll(actor, window)
  if (!page.rows.some(row => row.uuid === uuid)) return []
  const answer = presentPage(new Request(`http://localhost${address}`), window, page, presentToAll)
  return [json('reflektive', address, 'get-v2-real-time-feedback', answer)]
}

async function recognition(actor: PersonActor, id: number): Promise<Seen[]> {
  const found = await findConversation(actor, id)
  const kudos = (format: Format) => presentFullKudos(found, { format, formattedTextAs: 'bbcode' })
  return [
    json('peerly', `/recognitions/${id}`, 'get-recognitions-id', { data: presentRecognition(found) }),
    ...(await suffixed(`/kudos/${id}`, 'get-kudos-id', kudos)),
    ...(await asFeedback(actor, found)),
  ]
}

async function leave(actor: PersonActor, id: number): Promise<Seen[]> {
  const found = await orForbidden(actor, id, findLeaveRequest(actor, id))
  return suffixed(`/leave_requests/${id}`, 'get-leave-requests-id', format =>
    presentFullLeaveRequest(found, { format }),
  )
}

async function event(actor: PersonActor, id: number): Promise<Seen[]> {
  const found = await findEvent(actor, id)
  return suffixed(`/events/${id}`, 'get-events-id', format => presentFullEvent(found, { format }))
}

async function candidate(actor: PersonActor, id: string): Promise<Seen[]> {
  const answer = writeDocumented(one(presentCandidate(await findCandidate(actor, id))))
  return [json('vitay', `/api/v3/candidates/${id}`, 'get-v3-candidates-id', answer)]
}

const byNumber = (see: (actor: PersonActor, id: number) => Promise<Seen[]>) => (actor: PersonActor, id: string) =>
  /^[1-9]\d{0,8}$/.test(id) ? see(actor, Number(id)) : null

const sights = {
  recognition: byNumber(recognition),
  leave: byNumber(leave),
  event: byNumber(event),
  candidate: (actor: PersonActor, id: string) => (uuidPattern.test(id) ? candidate(actor, id) : null),
}

export type Seeable = keyof typeof sights

export const isSeeable = (kind: string): kind is Seeable => Object.hasOwn(sights, kind)

/**
 * Something as each dialect that knows it shows it to the actor: the queries and presenters are those of its operations. Null
 * where there is no such thing, or not for them.
 */
export async function see(actor: PersonActor, kind: Seeable, id: string): Promise<Seen[] | null> {
  try {
    return await sights[kind](actor, id)
  } catch (error) {
    if (error instanceof DomainError && (error.code === 'not_found' || error.code === 'forbidden')) return null
    throw error
  }
}
