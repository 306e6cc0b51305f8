// What the domain calls a field of the input, and what the form that was sent calls it. All other names are the same in both.

const leave = {
  startDate: 'date_start',
  endDate: 'date_end',
  personId: 'user[id]',
  leaveTypeId: 'leave_type[id]',
}

const timeOff = { startDate: 'start_date', endDate: 'end_date', personId: 'user_id' }

const event = {
  startsAt: 'start_date',
  endsAt: 'end_date',
  eventTypeId: 'event_type[id]',
  locationIds: 'location',
}

const known: [path: RegExp, names: Record<string, string>][] = [
  [/^\/leave_requests\/calculateTimeOff\./, timeOff],
  [/^\/leave_requests\b/, leave],
  [/^\/events\b/, event],
]

/** A field as a refusal names it: recipients.0.id is recipients[0][id] in a form. */
export function fieldName(request: Request, field: string): string {
  const { pathname } = new URL(request.url)
  const names = known.find(([path]) => path.test(pathname))?.[1]
  return names?.[field] ?? field.replace(/\.([^.]+)/g, '[$1]')
}
