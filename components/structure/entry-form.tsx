'use client'

import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { Button, buttonClass } from '@/components/ui/button'
import { RadioGroup } from '@/components/ui/choice-group'
import { Field, Input } from '@/components/ui/field'
import { LongSelect } from '@/components/ui/long-select'
import { useActionForm } from '@/components/ui/use-action-form'
import { addStructure, changeStructure } from '@/lib/actions/structure'

type EntryFormProps = {
  kind: 'location' | 'department' | 'job' | 'employee_class' | 'event_type' | 'custom_field'
  entry: { id: number; seen: string } | null
  entered: { name: string; country: string; region: string; timeZone: string; privacy: string }
  /** Named and sorted where the page is made: browsers name some countries otherwise. */
  countries: { value: string; label: string }[]
  zones: string[]
}

const privacies = ['everyone', 'manager_and_employee', 'administrators'] as const

/** A location, department, job …, new or known. */
export function EntryForm({ kind, entry, entered, countries, zones }: EntryFormProps) {
  const t = useTranslations('structure')
  const labels = {
    name: t('form.name'),
    country: t('form.country'),
    region: t('form.region'),
    timeZone: t('form.timeZone'),
    privacy: t('form.privacy'),
  }
  const { form, summary, error, text, busy } = useActionForm(entry ? changeStructure : addStructure, { labels })
  return (
    <form {...form} className="grid max-w-xl grid-cols-[minmax(0,1fr)] gap-5">
      {summary}
      <input type="hidden" name="kind" value={kind} />
      {entry && <input type="hidden" name="id" value={entry.id} />}
      {entry && <input type="hidden" name="seen" value={entry.seen} />}
      <Field id="name" label={labels.name} error={error('name')}>
        {wiring => (
          <Input
            {...wiring}
            name="name"
            dir="auto"
            defaultValue={text('name', entered.name)}
            required
            maxLength={200}
          />
        )}
      </Field>
      {kind === 'location' && (
        <>
          <div className="grid grid-cols-[minmax(0,1fr)] gap-5 sm:grid-cols-[minmax(0,1fr)_10rem]">
            <Field
              id="country"
              label={labels.country}
              hint={t('form.countryHint')}
              error={error('country')}
              className="content-start"
            >
              {wiring => (
                <LongSelect
                  {...wiring}
                  name="country"
                  defaultValue={text('country', entered.country)}
                  options={[{ value: '', label: t('form.noCountry') }, ...countries]}
                />
              )}
            </Field>
            <Field
              id="region"
              label={labels.region}
              hint={t('form.regionHint')}
              error={error('region')}
              className="content-start"
            >
              {wiring => (
                <Input
                  {...wiring}
                  name="region"
                  dir="auto"
                  defaultValue={text('region', entered.region)}
                  maxLength={60}
                />
              )}
            </Field>
          </div>
          <Field id="timeZone" label={labels.timeZone} error={error('timeZone')}>
            {wiring => (
              <LongSelect
                {...wiring}
                name="timeZone"
                defaultValue={text('timeZone', entered.timeZone)}
                options={[
                  { value: '', label: t('form.companyZone') },
                  ...zones.map(value => ({ value, label: value.replaceAll('_', ' ') })),
                ]}
              />
            )}
          </Field>
        </>
      )}
      {kind === 'custom_field' && (
        <RadioGroup
          name="privacy"
          legend={labels.privacy}
          error={error('privacy')}
          value={text('privacy', entered.privacy)}
          options={privacies.map(value => ({ value, label: t(`privacy.${value}`) }))}
        />
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" busy={busy}>
          {entry ? t('form.save') : t('form.add')}
        </Button>
        <Link href="/admin/structure" className={buttonClass()}>
          {t('form.cancel')}
        </Link>
      </div>
    </form>
  )
}
