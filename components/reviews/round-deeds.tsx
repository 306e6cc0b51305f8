'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { PeoplePicker } from '@/components/people/people-picker'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { useActionForm } from '@/components/ui/use-action-form'
import { extendRound, moveRound, orderReport } from '@/lib/actions/reviews'
import type { RoundStatus } from '@/lib/contracts/browser/reviews-types'
import type { Face } from '@/lib/contracts/browser/types'

/** Starts a round, finishes it, or takes it up again; says what follows. */
export function MoveRound({ id, status }: { id: string; status: RoundStatus }) {
  const t = useTranslations('reviews')
  const { form, summary, busy } = useActionForm(moveRound, { labels: {} })
  const running = status === 'running'
  return (
    <form {...form} className="grid justify-items-start gap-2">
      {summary}
      <input type="hidden" name="round" value={id} />
      <input type="hidden" name="status" value={running ? 'finished' : 'running'} />
      <Button type="submit" look={status === 'draft' ? 'primary' : 'plain'} busy={busy}>
        {running ? t('finish') : status === 'draft' ? t('start') : t('again')}
      </Button>
      <p className="max-w-prose text-muted text-small">{running ? t('finishWhy') : t('startWhy')}</p>
    </form>
  )
}

type ExtendProps = { id: string; departments: { id: number; name: string }[] }

/** Adds everybody, a department, or chosen people. */
export function ExtendRound({ id, departments }: ExtendProps) {
  const t = useTranslations('reviews')
  const [whom, setWhom] = useState('everybody')
  const [people, setPeople] = useState<Face[]>([])
  const labels = { whom: t('extend'), people: t('choose') }
  const { form, summary, error, busy } = useActionForm(extendRound, { labels })
  return (
    <form {...form} className="grid max-w-xl gap-4">
      {summary}
      <input type="hidden" name="round" value={id} />
      <input type="hidden" name="people" value={people.map(one => one.id).join(',')} />
      <Field id="whom" label={labels.whom} error={error('whom')}>
        {wiring => (
          <Select {...wiring} name="whom" value={whom} onChange={event => setWhom(event.target.value)}>
            <option value="everybody">{t('everybody')}</option>
            {departments.map(one => (
              <option key={one.id} value={`department:${one.id}`}>
                {t('department', { name: one.name })}
              </option>
            ))}
            <option value="people">{t('chosen')}</option>
          </Select>
        )}
      </Field>
      {whom === 'people' && (
        <Field id="people" label={labels.people} error={error('people')}>
          {wiring => (
            <PeoplePicker
              id={wiring.id}
              describedBy={wiring['aria-describedby']}
              placeholder={t('chooseHint')}
              suggested={[]}
              chosen={people}
              selfToo
              onChoose={setPeople}
            />
          )}
        </Field>
      )}
      <div>
        <Button type="submit" busy={busy}>
          {t('addThem')}
        </Button>
      </div>
    </form>
  )
}

/** Orders the spreadsheet of a round. */
export function OrderReport({ id }: { id: string }) {
  const t = useTranslations('reviews')
  const { form, summary, busy } = useActionForm(orderReport, { labels: {} })
  return (
    <form {...form} className="grid justify-items-start gap-3">
      {summary}
      <input type="hidden" name="round" value={id} />
      <Button type="submit" busy={busy}>
        {t('order')}
      </Button>
    </form>
  )
}
