'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { leaveChange, leaveLook, leaveWish, presentOutlook } from '@/lib/contracts/browser/leave'
import type { EnteredLeave, LeaveOutlook } from '@/lib/contracts/browser/leave-types'
import { bodyId, pathId, text } from '@/lib/contracts/fields'
import { asDomainError } from '@/lib/domain/errors'
import { createLeaveRequest, reviseLeaveRequest } from '@/lib/domain/leave/commands'
import { approveLeave, approveSeveral, cancelLeave, rejectLeave, withdrawLeave } from '@/lib/domain/leave/deciding'
import { delegateLeave, endDelegation } from '@/lib/domain/leave/delegation'
import { lookAhead } from '@/lib/domain/leave/look-ahead'
import { acceptRecount, dismissRecount } from '@/lib/domain/leave/recounting'
import { sayRefusal } from '@/lib/i18n/refusals'
import { currentLocale } from '@/lib/i18n/words'
import { action } from './action'
import { formAction } from './form-action'
import type { FormState } from './form-state'
import type { Refused } from './leave-state'
import { sentForm } from './sent-form'

const word = (form: FormData, name: string, max: number) => String(form.get(name) ?? '').slice(0, max)

const enteredIn = (form: FormData): EnteredLeave => ({
  kindId: word(form, 'kindId', 20),
  startDate: word(form, 'startDate', 10),
  endDate: word(form, 'endDate', 10),
  startHalf: form.get('startHalf') === 'on',
  endHalf: form.get('endHalf') === 'on',
  hours: word(form, 'hours', 20).trim(),
  comments: word(form, 'comments', 10_000),
  substituteId: word(form, 'substituteId', 20),
})

const other = /^instead:(\d{4}-\d\d-\d\d):(\d{4}-\d\d-\d\d):([01])([01])$/

/** What is entered, with the dates of the other choice when that was pressed. */
function chosen(entered: EnteredLeave, intent: string): EnteredLeave {
  const [, startDate, endDate, startHalf, endHalf] = other.exec(intent) ?? []
  if (!startDate || !endDate) return entered
  return { ...entered, startDate, endDate, startHalf: startHalf === '1', endHalf: endHalf === '1', hours: '' }
}

const ask = action(leaveWish, createLeaveRequest)

const change = action(leaveChange, (actor, { id, changes }) => reviseLeaveRequest(actor, id, changes))

const look = action(leaveLook, async (actor, wish) => presentOutlook(wish, await lookAhead(actor, wish)))

/** Where a form leads when it is done. A browser with scripts goes there by itself and keeps its page. */
function done(form: FormData, to: string) {
  // The way around the house counts what waits.
  revalidatePath('/', 'layout')
  if (form.get('scripts') !== 'on') redirect(to)
  return { to }
}

type AskState = { to?: string; entered?: EnteredLeave; outlook?: LeaveOutlook | null; refused?: Refused }

/**
 * The form that asks for leave, or with an `id` changes what was asked for: sends it, or with another `intent` says what it
 * would come to. A refusal brings back what was entered and what is in the way.
 */
export async function askForLeave(_before: AskState | null, sentTo: FormData): Promise<AskState> {
  const form = sentForm(sentTo)
  const intent = word(form, 'intent', 40)
  const entered = chosen(enteredIn(form), intent)
  const id = word(form, 'id', 20)
  const sent = intent === 'send' ? await (id ? change({ ...entered, id }) : ask(entered)) : null
  if (sent?.ok) return done(form, id ? `/leave/${sent.data.id}?done` : `/leave?asked=${sent.data.id}`)
  const seen = await look({ ...entered, replaces: id })
  const refused = sent ?? (seen.ok ? undefined : seen)
  return { entered, outlook: seen.ok ? seen.data : null, refused }
}

type DeedState = { to?: string; note?: string; insteadFrom?: string; insteadTo?: string; refused?: Refused }

const one = z.object({ id: bodyId })
const noted = one.extend({ note: text(5000) })
const turnedDown = noted
  .extend({ insteadFrom: text(10).default(''), insteadTo: text(10).default('') })
  .transform(({ insteadFrom, insteadTo, ...rest }) => ({
    ...rest,
    instead:
      insteadFrom || insteadTo ? { startDate: insteadFrom || insteadTo, endDate: insteadTo || insteadFrom } : undefined,
  }))

const deeds = {
  approve: action(noted, (actor, { id, note }) => approveLeave(actor, id, note.trim() || undefined)),
  reject: action(turnedDown, (actor, { id, note, instead }) => rejectLeave(actor, id, note, instead)),
  withdraw: action(one, (actor, { id }) => withdrawLeave(actor, id)),
  cancel: action(noted, (actor, { id, note }) => cancelLeave(actor, id, note.trim() || undefined)),
}

const deedIn = z.enum(['approve', 'reject', 'withdraw', 'cancel'])

/** Decides, withdraws or calls off one leave; fields: id, intent, note. A refusal brings the note back. */
export async function doToLeave(_before: DeedState | null, sent: FormData): Promise<DeedState> {
  const form = sentForm(sent)
  const note = word(form, 'note', 10_000)
  const [insteadFrom, insteadTo] = [word(form, 'insteadFrom', 10), word(form, 'insteadTo', 10)]
  const deed = deedIn.safeParse(form.get('intent'))
  if (!deed.success) return { note, refused: { code: 'invalid', message: 'Choose what to do.' } }
  const result = await deeds[deed.data]({ id: word(form, 'id', 20), note, insteadFrom, insteadTo })
  if (!result.ok) return { note, insteadFrom, insteadTo, refused: result }
  const { id } = result.data
  const deciding = deed.data === 'approve' || deed.data === 'reject'
  return done(form, deciding ? `/leave/approvals?done=${id}` : `/leave/${id}?done`)
}

const several = z.object({ ids: z.array(bodyId).max(100) })

const approve = action(several, async (actor, { ids }) => {
  const { approved, refused } = await approveSeveral(actor, ids)
  const locale = await currentLocale()
  return {
    approved: approved.length,
    refused: refused.map(({ id, error }) => ({ id, why: sayRefusal(locale, error).message })),
  }
})

type SeveralState = { to?: string; approved?: number; refused?: { id: number; why: string }[] }

/** Approves the requests whose `ids` are ticked; tells which could not be. */
export async function approveChosen(_before: SeveralState | null, form: FormData): Promise<SeveralState> {
  const result = await approve({ ids: sentForm(form).getAll('ids').map(String) })
  if (!result.ok) return { refused: [{ id: 0, why: result.message }] }
  const { approved, refused } = result.data
  if (refused.length === 0 && approved > 0) return done(form, `/leave/approvals?approved=${approved}`)
  revalidatePath('/', 'layout')
  return { approved, refused }
}

const handover = z
  .object({
    delegateId: text(20)
      .refine(value => /^\d+$/.test(value), { error: 'Choose who decides.', abort: true })
      .pipe(pathId),
    startDate: text(10),
    endDate: text(10),
  })
  .transform(({ endDate, ...rest }) => ({ ...rest, endDate: endDate || rest.startDate }))

const hand = formAction(handover, delegateLeave, () => '/leave/approvals?handed')

/** Lets a colleague decide in one's place for a time. */
export async function handOver(before: FormState<number>, form: FormData) {
  return hand(before, form)
}

const end = formAction(
  one,
  (actor, { id }) => endDelegation(actor, id),
  () => '/leave/approvals?ended',
)

/** Ends a delegation at once. */
export async function endHandover(before: FormState<void>, form: FormData) {
  return end(before, form)
}

const proposals = z.object({
  ids: z.union([bodyId.transform(id => [id]), z.array(bodyId).max(500)]),
  deed: z.enum(['accept', 'dismiss']),
})

const recount = formAction(
  proposals,
  async (actor, { ids, deed }) => {
    let settled = 0
    for (const id of ids) {
      // Somebody may have settled it meanwhile, which is what was wanted.
      const gone = (error: unknown) => (asDomainError(error).code === 'not_found' ? null : Promise.reject(error))
      const done = await (deed === 'accept'
        ? acceptRecount(actor, id)
        : dismissRecount(actor, id).then(() => id)
      ).catch(gone)
      if (done !== null) settled++
    }
    return { deed, settled }
  },
  ({ deed, settled }) => `/leave/approvals?${deed === 'accept' ? 'recounted' : 'left'}=${settled}`,
)

type Recounted = { deed: 'accept' | 'dismiss'; settled: number }

/** Counts leave as things are now, or leaves it as it was; fields: ids, deed. */
export async function settleRecounts(before: FormState<Recounted>, form: FormData): Promise<FormState<Recounted>> {
  return recount(before, form)
}
