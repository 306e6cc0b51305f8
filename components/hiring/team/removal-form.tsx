'use client'

import { useTranslations } from 'use-intl'
import { Unfold } from '@/components/staff/unfold'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { useActionForm } from '@/components/ui/use-action-form'
import { removeFromTeam } from '@/lib/actions/hiring-team'
import type { Heir } from '@/lib/contracts/browser/hiring-team-types'

type RemovalFormProps = {
  id: string
  name: string
  /** How many candidates look for somebody new. */
  candidates: number
  heirs: Heir[]
  /** Who is proposed: usually the one who does it. */
  proposed: string
}

/** Takes somebody off the team, their candidates handed to somebody named. */
export function RemovalForm({ id, name, candidates, heirs, proposed }: RemovalFormProps) {
  const t = useTranslations('hiringTeam.remove')
  const { form, summary, error, text, busy } = useActionForm(removeFromTeam, { labels: { heir: t('label') } })
  return (
    <Unfold label={t('ask')} open={Boolean(summary)}>
      <p>{t('what', { name })}</p>
      <p>{t('keeps', { name })}</p>
      <form {...form} aria-label={t('title')} className="grid grid-cols-[minmax(0,1fr)] gap-4">
        {summary}
        <input type="hidden" name="id" value={id} />
        {heirs.length > 0 && (
          <Field id="heir" label={t('heir', { count: candidates })} hint={t('heirHint')} error={error('heir')}>
            {wiring => (
              <Select {...wiring} name="heir" defaultValue={text('heir', proposed)} className="sm:max-w-sm">
                {heirs.map(heir => (
                  <option key={heir.uuid} value={heir.uuid}>
                    {heir.name}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        )}
        <Button type="submit" look="danger" busy={busy} className="justify-self-start">
          {t('now')}
        </Button>
      </form>
    </Unfold>
  )
}
