import type { ReactNode } from 'react'
import { Field, Input, Textarea } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import type { EnteredLeave, LeaveKind } from '@/lib/contracts/browser/leave-types'
import { kindWithRest } from './balances'
import { words } from './words'

type AskFieldsProps = {
  kinds: LeaveKind[]
  wish: EnteredLeave
  change: (part: Partial<EnteredLeave>) => void
  troubles: { field?: string; message: string }[]
}

/** The fields of a request for leave; their ids are their names, where a summary of errors leads. */
export function AskFields({ kinds, wish, change, troubles }: AskFieldsProps) {
  const errorAt = (field: keyof EnteredLeave) => troubles.find(one => one.field === field)?.message
  return (
    <div className="grid gap-5">
      <Field label={words.kind} id="kindId" error={errorAt('kindId')}>
        {wiring => (
          <Select
            {...wiring}
            name="kindId"
            value={wish.kindId}
            onChange={event => change({ kindId: event.target.value })}
          >
            {kinds.length > 1 && <option value="">{words.choose}</option>}
            {kinds.map(kind => (
              <option key={kind.id} value={kind.id}>
                {kindWithRest(kind)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <div className="grid gap-1.5">
        <Field label={words.firstDay} id="startDate" error={errorAt('startDate')}>
          {wiring => (
            <Input
              {...wiring}
              type="date"
              name="startDate"
              value={wish.startDate}
              onChange={event => change({ startDate: event.target.value })}
            />
          )}
        </Field>
        <Tick name="startHalf" checked={wish.startHalf} onChange={startHalf => change({ startHalf })}>
          {words.fromMidday}
        </Tick>
      </div>
      <div className="grid gap-1.5">
        <Field label={words.lastDay} id="endDate" hint={words.lastDayHint} error={errorAt('endDate')}>
          {wiring => (
            <Input
              {...wiring}
              type="date"
              name="endDate"
              min={wish.startDate || undefined}
              value={wish.endDate}
              onChange={event => change({ endDate: event.target.value })}
            />
          )}
        </Field>
        <Tick name="endHalf" checked={wish.endHalf} onChange={endHalf => change({ endHalf })}>
          {words.untilMidday}
        </Tick>
      </div>
      <details open={wish.hours !== '' || errorAt('hours') !== undefined || undefined}>
        <summary className="min-h-6 cursor-pointer text-accent">{words.hoursOpen}</summary>
        <Field label={words.hours} id="hours" hint={words.hoursHint} error={errorAt('hours')} className="mt-3">
          {wiring => (
            <Input
              {...wiring}
              name="hours"
              inputMode="decimal"
              autoComplete="off"
              value={wish.hours}
              onChange={event => change({ hours: event.target.value })}
            />
          )}
        </Field>
      </details>
      <Field label={words.comments} id="comments" hint={words.commentsHint} error={errorAt('comments')}>
        {wiring => (
          <Textarea
            {...wiring}
            name="comments"
            rows={3}
            value={wish.comments}
            onChange={event => change({ comments: event.target.value })}
          />
        )}
      </Field>
    </div>
  )
}

type TickProps = { name: string; checked: boolean; onChange: (checked: boolean) => void; children: ReactNode }

function Tick({ name, checked, onChange, children }: TickProps) {
  return (
    <label className="flex min-h-8 items-center gap-2 justify-self-start">
      <input
        id={name}
        type="checkbox"
        name={name}
        checked={checked}
        onChange={event => onChange(event.target.checked)}
        className="size-4 accent-accent"
      />
      {children}
    </label>
  )
}
