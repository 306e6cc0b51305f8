'use client'

import { useTranslations } from 'use-intl'
import { Field, Input } from '@/components/ui/field'
import { reviseMyContact } from '@/lib/actions/profile'
import { useSettingsForm } from './use-settings-form'

/** What a browser may fill in, by field. */
const fields = {
  homePhone: 'tel',
  address1: 'address-line1',
  address2: 'address-line2',
  postal: 'postal-code',
  city: 'address-level2',
  state: 'address-level1',
  country: 'country-name',
  emergencyName: 'off',
  emergencyNumber: 'off',
} as const

type Name = keyof typeof fields
export type MyContact = Record<Name, string | null>

const names = Object.keys(fields) as Name[]

/** How one is reached at home, and who is called in an emergency. */
export function ContactForm({ contact }: { contact: MyContact }) {
  const t = useTranslations('me.private')
  const labels = Object.fromEntries(names.map(name => [name, t(name)])) as Record<Name, string>
  const { form, summary, error, text, save } = useSettingsForm(reviseMyContact, labels)
  return (
    <form {...form} className="grid grid-cols-[minmax(0,1fr)] gap-5 sm:grid-cols-2">
      <div className="empty:hidden sm:col-span-2">{summary}</div>
      {names.map(name => (
        <Field
          key={name}
          id={name}
          label={labels[name]}
          error={error(name)}
          className={name === 'homePhone' ? 'sm:col-span-2' : 'content-start'}
        >
          {wiring => (
            <Input
              {...wiring}
              name={name}
              type={name === 'homePhone' || name === 'emergencyNumber' ? 'tel' : 'text'}
              autoComplete={fields[name]}
              defaultValue={text(name, contact[name] ?? '')}
              maxLength={200}
            />
          )}
        </Field>
      ))}
      <div className="sm:col-span-2">{save}</div>
    </form>
  )
}
