import { Checkbox } from '@/components/ui/checkbox'
import { DateInput } from '@/components/ui/date-input'
import { Field, Input, Textarea } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import type { EnteredLeave, LeaveKind, StandIns } from '@/lib/contracts/browser/leave-types'
import { useSay } from './use-say'

type AskFieldsProps = {
  kinds: LeaveKind[]
  standIns: StandIns
  wish: EnteredLeave
  change: (part: Partial<EnteredLeave>) => void
  troubles: { field?: string; message: string }[]
}

/** The fields of a request for leave; their ids are their names, where a summary of errors leads. */
export function AskFields({ kinds, standIns, wish, change, troubles }: AskFieldsProps) {
  const { t, days } = useSay()
  const errorAt = (field: keyof EnteredLeave) => troubles.find(one => one.field === field)?.message
  return (
    <div className="grid gap-5">
      <Field label={t('ask.kind')} id="kindId" error={errorAt('kindId')}>
        {wiring => (
          <Select
            {...wiring}
            name="kindId"
            value={wish.kindId}
            onChange={event => change({ kindId: event.target.value })}
          >
            {kinds.length > 1 && <option value="">{t('ask.choose')}</option>}
            {kinds.map(kind => (
              <option key={kind.id} value={kind.id}>
                {kind.remaining === null
                  ? kind.name
                  : t('balance.kind', { name: kind.name, days: days(kind.remaining) })}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <div className="grid gap-1.5">
        <Field label={t('ask.firstDay')} id="startDate" error={errorAt('startDate')}>
          {wiring => (
            <DateInput
              {...wiring}
              name="startDate"
              value={wish.startDate}
              onChange={event => change({ startDate: event.target.value })}
            />
          )}
        </Field>
        <Checkbox
          id="startHalf"
          name="startHalf"
          checked={wish.startHalf}
          onChange={event => change({ startHalf: event.target.checked })}
        >
          {t('ask.fromMidday')}
        </Checkbox>
      </div>
      <div className="grid gap-1.5">
        <Field label={t('ask.lastDay')} id="endDate" hint={t('ask.lastDayHint')} error={errorAt('endDate')}>
          {wiring => (
            <DateInput
              {...wiring}
              name="endDate"
              min={wish.startDate || undefined}
              value={wish.endDate}
              onChange={event => change({ endDate: event.target.value })}
            />
          )}
        </Field>
        <Checkbox
          id="endHalf"
          name="endHalf"
          checked={wish.endHalf}
          onChange={event => change({ endHalf: event.target.checked })}
        >
          {t('ask.untilMidday')}
        </Checkbox>
      </div>
      <details open={wish.hours !== '' || errorAt('hours') !== undefined || undefined}>
        <summary className="min-h-6 cursor-pointer text-accent">{t('ask.hoursOpen')}</summary>
        <Field label={t('ask.hours')} id="hours" hint={t('ask.hoursHint')} error={errorAt('hours')} className="mt-3">
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
      {standIns.colleagues.length > 0 && (
        <Field
          label={t('ask.standIn')}
          id="substituteId"
          hint={t(standIns.decides ? 'ask.standInDecides' : 'ask.standInHint')}
          error={errorAt('substituteId')}
        >
          {wiring => (
            <Select
              {...wiring}
              name="substituteId"
              value={wish.substituteId}
              onChange={event => change({ substituteId: event.target.value })}
            >
              <option value="">{t('ask.nobody')}</option>
              {standIns.colleagues.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      <Field label={t('ask.comments')} id="comments" hint={t('ask.commentsHint')} error={errorAt('comments')}>
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
