import { z } from 'zod'
import { isDate, latest } from '@/lib/domain/calendar/dates'
import { isAllDay, lastDayOf, wholeDays } from '@/lib/domain/events/days'
import type { CompanyEvent, NewEvent } from '@/lib/domain/events/types'
import { bbcodeToHtml } from '@/lib/formats/bbcode'
import { htmlToMarks } from '@/lib/formats/html-marks'
import { marksToBBCode } from '@/lib/formats/marks'
import { bodyId, text, wholeNumber } from '../fields'
import type { EnteredEvent } from './event-types'

// What comes in

const ticked = z
  .literal('on')
  .optional()
  .transform(value => value === 'on')

const blankOr = <S extends z.ZodType>(schema: S) =>
  z.preprocess(sent => (sent === '' ? undefined : sent), schema.optional())

const date = z.string().refine(isDate, { error: 'must be a date such as 2026-08-30' })
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'must be a time such as 17:30' })

const fields = z.object({
  name: text(1000),
  eventTypeId: blankOr(bodyId),
  allDay: ticked,
  startDate: date,
  startTime: z.string().default(''),
  endDate: blankOr(date),
  endTime: z.string().default(''),
  locationIds: z.preprocess(sent => (sent === undefined ? [] : [sent].flat()), z.array(bodyId).max(1000)),
  placeLimit: blankOr(wholeNumber(1, 100_000)),
  isOfficialHoliday: ticked,
  notes: text(20_000).default(''),
})

type Fields = z.output<typeof fields>

/** The times a form says; a single day where it names no last one. */
function timesIn(form: Fields, wrong: (field: string, why: string) => void) {
  const endDate = form.endDate ?? form.startDate
  if (endDate < form.startDate) wrong('endDate', 'must not be before the start date')
  if (form.allDay) return wholeDays(form.startDate, latest(form.startDate, endDate))
  for (const field of ['startTime', 'endTime'] as const) {
    const read = time.safeParse(form[field])
    if (!read.success) wrong(field, form[field] ? 'must be a time such as 17:30' : 'is required')
  }
  const times = { startsAt: `${form.startDate}T${form.startTime}:00`, endsAt: `${endDate}T${form.endTime}:00` }
  if (endDate === form.startDate && form.endTime && form.endTime <= form.startTime)
    wrong('endTime', 'must be later than the start')
  return times
}

function told(form: Fields, wrong: (field: string, why: string) => void) {
  const { name, eventTypeId, locationIds, isOfficialHoliday, placeLimit = null } = form
  const marks = asShown(form.notes)
  const event = { name, eventTypeId, locationIds, isOfficialHoliday, placeLimit, ...timesIn(form, wrong) }
  return { event: event satisfies NewEvent, marks }
}

const asShown = (notes: string) => notes.replace(/\r\n?/g, '\n').trim()

const withTimes = <S extends z.ZodType<Fields>>(schema: S) =>
  schema.transform((form, context) => {
    const said = told(form, (field, message) => context.addIssue({ code: 'custom', path: [field], message }))
    return { ...(form as z.output<S>), ...said }
  })

/** A new event as its form says it. */
export const newEventForm = withTimes(fields).transform(({ event, marks }) => ({ ...event, notes: htmlOf(marks) }))

/** Changes to an event; `seen` is when what stood in the form had been written, `overwrite` says that it does not matter. */
export const eventForm = withTimes(
  fields.extend({ id: bodyId, seen: z.iso.datetime().transform(at => new Date(at)), overwrite: ticked }),
).transform(({ id, seen, overwrite, event, marks }) => ({ id, seen: overwrite ? undefined : seen, event, marks }))

const htmlOf = (marks: string) => bbcodeToHtml(marksToBBCode(marks))

/** The notes a form says: as they are where nobody changed them, since marks cannot say all that HTML can. */
export const notesAfter = (before: string, marks: string) =>
  asShown(htmlToMarks(before)) === marks ? undefined : htmlOf(marks)

// What goes out

/** An event as its form shows it. */
export function presentForm(event: CompanyEvent): EnteredEvent {
  const [startDate, last] = [event.startsAt.slice(0, 10), lastDayOf(event)]
  const allDay = isAllDay(event)
  const endDate = allDay ? last : event.endsAt.slice(0, 10)
  return {
    name: event.name,
    eventTypeId: String(event.eventType.id),
    allDay,
    startDate,
    startTime: allDay ? '' : event.startsAt.slice(11, 16),
    endDate: endDate === startDate ? '' : endDate,
    endTime: allDay ? '' : event.endsAt.slice(11, 16),
    locationIds: event.locations.map(one => String(one.id)),
    placeLimit: event.placeLimit === null ? '' : String(event.placeLimit),
    isOfficialHoliday: event.isOfficialHoliday,
    notes: htmlToMarks(event.notes),
  }
}

/** The form of a new event, on a day or none. */
export const blankForm = (on?: string): EnteredEvent => ({
  name: '',
  eventTypeId: '',
  allDay: false,
  startDate: on && isDate(on) ? on : '',
  startTime: '',
  endDate: '',
  endTime: '',
  locationIds: [],
  placeLimit: '',
  isOfficialHoliday: false,
  notes: '',
})
