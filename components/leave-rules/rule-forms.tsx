'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { DateInput } from '@/components/ui/date-input'
import { Field, Input } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { useActionForm } from '@/components/ui/use-action-form'
import { addBlackout, addCap, removeRule } from '@/lib/actions/leave-rules'
import type { Choice } from '@/lib/contracts/browser/leave-rules-types'

type Choices = { departments: Choice[]; locations: Choice[] }
type ScopeProps = Choices & {
  prefix: string
  error: (name: string) => string | undefined
  text: (name: string) => string | undefined
}

/** Whom a rule is for, and whether it warns or refuses. */
function Scope({ departments, locations, prefix, error, text }: ScopeProps) {
  const t = useTranslations('leaveRules.blackouts.fields')
  const choice = (name: 'departmentId' | 'locationId', choices: Choice[]) => (
    <Field id={`${prefix}${name}`} label={t(name)} error={error(name)}>
      {wiring => (
        <Select {...wiring} name={name} defaultValue={text(name)}>
          <option value="">{t('all')}</option>
          {choices.map(({ id, name: said }) => (
            <option key={id} value={id}>
              {said}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
  return (
    <>
      {choice('departmentId', departments)}
      {choice('locationId', locations)}
      <Field id={`${prefix}enforcement`} label={t('enforcement')} error={error('enforcement')}>
        {wiring => (
          <Select {...wiring} name="enforcement" defaultValue={text('enforcement') || 'warn'}>
            <option value="warn">{t('warn')}</option>
            <option value="refuse">{t('refuse')}</option>
          </Select>
        )}
      </Field>
    </>
  )
}

const grid = 'grid gap-5 sm:grid-cols-2'

/** Says when nobody should be away. */
export function BlackoutForm(choices: Choices) {
  const t = useTranslations('leaveRules.blackouts')
  const labels = { name: t('fields.name'), startDate: t('fields.startDate'), endDate: t('fields.endDate') }
  const { form, summary, error, text, busy } = useActionForm(addBlackout, { labels })
  return (
    <form {...form} className="grid gap-5">
      {summary}
      <Field id="name" label={labels.name} hint={t('fields.nameHint')} error={error('name')}>
        {wiring => <Input {...wiring} name="name" defaultValue={text('name')} dir="auto" required />}
      </Field>
      <div className={grid}>
        <Field id="startDate" label={labels.startDate} error={error('startDate')}>
          {wiring => <DateInput {...wiring} name="startDate" defaultValue={text('startDate')} required />}
        </Field>
        <Field id="endDate" label={labels.endDate} error={error('endDate')}>
          {wiring => <DateInput {...wiring} name="endDate" defaultValue={text('endDate')} required />}
        </Field>
        <Scope {...choices} prefix="" error={error} text={text} />
      </div>
      <div>
        <Button type="submit" look="primary" busy={busy}>
          {t('add')}
        </Button>
      </div>
    </form>
  )
}

/** Says how many may be away at once. */
export function CapForm({ managers, ...choices }: Choices & { managers: Choice[] }) {
  const t = useTranslations('leaveRules.blackouts')
  const labels = { maxAway: t('fields.maxAway'), managerId: t('fields.managerId') }
  const ids = { maxAway: 'maxAway', managerId: 'managerId' }
  const { form, summary, error, text, busy } = useActionForm(addCap, { labels, ids })
  return (
    <form {...form} className="grid gap-5">
      {summary}
      <div className={grid}>
        <Field id="maxAway" label={labels.maxAway} error={error('maxAway')}>
          {wiring => (
            <Input
              {...wiring}
              name="maxAway"
              inputMode="numeric"
              defaultValue={text('maxAway')}
              className="w-28!"
              required
            />
          )}
        </Field>
        <Field id="managerId" label={labels.managerId} error={error('managerId')}>
          {wiring => (
            <Select {...wiring} name="managerId" defaultValue={text('managerId')}>
              <option value="">{t('fields.any')}</option>
              {managers.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Scope {...choices} prefix="cap-" error={error} text={text} />
      </div>
      <div>
        <Button type="submit" look="primary" busy={busy}>
          {t('addCap')}
        </Button>
      </div>
    </form>
  )
}

/** Takes a rule away; leave that was granted stays as it is. */
export function RemoveRule({ rule, id, name }: { rule: 'blackout' | 'cap'; id: number; name: string }) {
  const t = useTranslations('leaveRules.blackouts')
  const { form, summary, busy } = useActionForm(removeRule, { labels: {} })
  return (
    <form {...form}>
      {summary}
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="rule" value={rule} />
      <Button type="submit" look="quiet" size="small" busy={busy} aria-label={t('removeOne', { name })}>
        {t('remove')}
      </Button>
    </form>
  )
}
