import type { Refused } from '@/lib/actions/leave-state'

// Fields of the domain → the field of the form they are asked in.
const fieldOf: Record<string, string> = { leaveTypeId: 'kindId', days: 'endDate', reason: 'note' }

// Here a field's own words are part of a sentence; the whole one stands in the message.
const whole = new Set(['insufficient_balance', 'unprocessable'])

/** What was refused, each with the id of the field it is about. */
export function troublesIn(
  refused: Pick<Refused, 'code' | 'message' | 'fields'> | undefined,
): { field?: string; message: string }[] {
  if (!refused) return []
  const { code, message, fields } = refused
  const entries = Object.entries(fields ?? {}).filter(([name]) => name !== 'status')
  if (entries.length === 0) return [{ message }]
  return entries.map(([name, text]) => ({ field: fieldOf[name] ?? name, message: whole.has(code) ? message : text }))
}
