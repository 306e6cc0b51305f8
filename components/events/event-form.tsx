'use client'

import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { Button, buttonClass } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { CheckboxGroup } from '@/components/ui/choice-group'
import { Field, Input } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { useActionForm } from '@/components/ui/use-action-form'
import { addEvent, changeEvent } from '@/lib/actions/events'
import type { Choice, EnteredEvent } from '@/lib/contracts/browser/event-types'
import { NotesField } from './notes-field'
import { TimeFields } from './time-fields'

type EventFormProps = {
  kinds: Choice[]
  places: Choice[]
  /** The one that is changed, and when what stands here had been written; null: a new one. */
  event: { id: number; name: string; seen: string } | null
  entered: EnteredEvent
  coming: number
}

const fields = [
  'name',
  'startDate',
  'startTime',
  'endDate',
  'endTime',
  'locationIds',
  'placeLimit',
  'isOfficialHoliday',
  'notes',
] as const

/** A new event, or changes to one. Keeps what was typed whatever happens, also when somebody else was faster. */
export function EventForm({ kinds, places, event, entered, coming }: EventFormProps) {
  const t = useTranslations('events.form')
  const labels = Object.fromEntries(fields.map(field => [field, t(field)]))
  const { form, summary, error, text, texts, busy, state } = useActionForm(event ? changeEvent : addEvent, {
    labels: { ...labels, eventTypeId: t('kind') },
  })
  const refused = state !== null && !state.ok ? state : null
  const conflict = refused?.code === 'mismatch'
  const ticked = (name: 'allDay' | 'isOfficialHoliday') => (refused ? text(name) === 'on' : entered[name])

  return (
    // What a browser without scripts brings back has to be drawn anew.
    <form {...form} className="grid gap-6" aria-label={t(event ? 'edit' : 'new')}>
      {summary}
      {event && (
        <>
          <input type="hidden" name="id" value={event.id} />
          <input type="hidden" name="seen" value={event.seen} />
        </>
      )}
      {conflict && event && (
        <div className="flex flex-wrap items-center gap-x-6 gap-y-1">
          <Checkbox name="overwrite">{t('overwrite')}</Checkbox>
          <a
            href={`/events/${event.id}`}
            target="_blank"
            rel="noreferrer"
            className="text-accent underline underline-offset-4 hover:no-underline"
          >
            {t('theirs')}
          </a>
        </div>
      )}
      <Field id="name" label={t('name')} error={error('name')}>
        {wiring => (
          <Input
            {...wiring}
            name="name"
            dir="auto"
            maxLength={200}
            placeholder={t('namePlaceholder')}
            defaultValue={text('name', entered.name)}
          />
        )}
      </Field>
      {kinds.length > 0 && (
        <Field id="eventTypeId" label={t('kind')} error={error('eventTypeId')}>
          {wiring => (
            <Select {...wiring} name="eventTypeId" defaultValue={text('eventTypeId', entered.eventTypeId)}>
              {kinds.map(kind => (
                <option key={kind.id} value={kind.id}>
                  {kind.name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      <TimeFields entered={entered} allDay={ticked('allDay')} text={text} error={error} />
      {places.length > 0 && (
        <CheckboxGroup
          name="locationIds"
          legend={t('locationIds')}
          hint={t('locationHint')}
          error={error('locationIds')}
          options={places.map(place => ({ value: String(place.id), label: place.name }))}
          values={texts('locationIds', entered.locationIds)}
        />
      )}
      <Field id="placeLimit" label={t('placeLimit')} hint={t('placeLimitHint')} error={error('placeLimit')}>
        {wiring => (
          <Input
            {...wiring}
            name="placeLimit"
            inputMode="numeric"
            defaultValue={text('placeLimit', entered.placeLimit)}
            className="sm:max-w-40"
          />
        )}
      </Field>
      <Checkbox
        id="isOfficialHoliday"
        name="isOfficialHoliday"
        defaultChecked={ticked('isOfficialHoliday')}
        hint={t('holidayHint')}
        className="justify-self-start"
      >
        {t('isOfficialHoliday')}
      </Checkbox>
      <NotesField text={text('notes', entered.notes) ?? ''} error={error('notes')} />
      {coming > 0 && <p className="text-muted">{t('tells', { count: coming })}</p>}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="primary" busy={busy} className="h-11">
          {t(event ? 'save' : 'create')}
        </Button>
        <Link href={event ? `/events/${event.id}` : '/events'} className={`${buttonClass()} h-11`}>
          {t('cancel')}
        </Link>
      </div>
    </form>
  )
}
