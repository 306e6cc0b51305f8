'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { leaveWish, presentOutlook } from '@/lib/contracts/browser/leave'
import type { EnteredLeave, LeaveOutlook } from '@/lib/contracts/browser/leave-types'
import { bodyId, text } from '@/lib/contracts/fields'
import { createLeaveRequest } from '@/lib/domain/leave/commands'
import { approveLeave, cancelLeave, rejectLeave, withdrawLeave } from '@/lib/domain/leave/deciding'
import { lookAhead } from '@/lib/domain/leave/look-ahead'
import { action } from './action'
import type { Refused } from './leave-state'

const word = (form: FormData, name: string, max: number) => String(form.get(name) ?? '').slice(0, max)

const enteredIn = (form: FormData): EnteredLeave => ({
  kindId: word(form, 'kindId', 20),
  startDate: word(form, 'startDate', 10),
  endDate: word(form, 'endDate', 10),
  startHalf: form.get('startHalf') === 'on',
  endHalf: form.get('endHalf') === 'on',
  hours: word(form, 'hours', 20).trim(),
  comments: word(form, 'comments', 10_000),
})

const other = /^instead:(\d{4}-\d\d-\d\d):(\d{4}-\d\d-\d\d):([01])([01])$/

/** What is entered, with the dates of the other choice when that was pressed. */
function chosen(entered: EnteredLeave, intent: string): EnteredLeave {
  const [, startDate, endDate, startHalf, endHalf] = other.exec(intent) ?? []
  if (!startDate || !endDate) return entered
  return { ...entered, startDate, endDate, startHalf: startHalf === '1', endHalf: endHalf === '1', hours: '' }
}

const ask = action(leaveWish, createLeaveRequest)

const look = action(leaveWish, async (actor, wish) => presentOutlook(wish, await lookAhead(actor, wish)))

/** Where a form leads when it is done. A browser with scripts goes there by itself and keeps its page. */
function done(form: FormData, to: string) {
  // The way around the house counts what waits.
  revalidatePath('/', 'layout')
  if (form.get('scripts') !== 'on') redirect(to)
  return { to }
}

type AskState = { to?: string; entered?: EnteredLeave; outlook?: LeaveOutlook | null; refused?: Refused }

/**
 * The form that asks for leave: sends it, or with another `intent` says what it would come to. A refusal brings back what
 * was entered and what is in the way.
 */
export async function askForLeave(_before: AskState | null, form: FormData): Promise<AskState> {
  const intent = word(form, 'intent', 40)
  const entered = chosen(enteredIn(form), intent)
  const sent = intent === 'send' ? await ask(entered) : null
  if (sent?.ok) return done(form, `/leave?asked=${sent.data.id}`)
  const seen = await look(entered)
  const refused = sent ?? (seen.ok ? undefined : seen)
  return { entered, outlook: seen.ok ? seen.data : null, refused }
}

type DeedState = { to?: string; note?: string; refused?: Refused }

const one = z.object({ id: bodyId })
const noted = one.extend({ note: text(5000) })

const deeds = {
  approve: action(noted, (actor, { id, note }) => approveLeave(actor, id, note.trim() || undefined)),
  reject: action(noted, (actor, { id, note }) => rejectLeave(actor, id, note)),
  withdraw: action(one, (actor, { id }) => withdrawLeave(actor, id)),
  cancel: action(noted, (actor, { id, note }) => cancelLeave(actor, id, note.trim() || undefined)),
}

const deedIn = z.enum(['approve', 'reject', 'withdraw', 'cancel'])

/** Decides, withdraws or calls off one leave; fields: id, intent, note. A refusal brings the note back. */
export async function doToLeave(_before: DeedState | null, form: FormData): Promise<DeedState> {
  const note = word(form, 'note', 10_000)
  const deed = deedIn.safeParse(form.get('intent'))
  if (!deed.success) return { note, refused: { code: 'invalid', message: 'Choose what to do.' } }
  const result = await deeds[deed.data]({ id: word(form, 'id', 20), note })
  if (!result.ok) return { note, refused: result }
  const { id } = result.data
  const deciding = deed.data === 'approve' || deed.data === 'reject'
  return done(form, deciding ? `/leave/approvals?done=${id}` : `/leave/${id}?done`)
}
