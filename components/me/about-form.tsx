'use client'

import { useTranslations } from 'use-intl'
import { Field, Input, Textarea } from '@/components/ui/field'
import { reviseAboutMe } from '@/lib/actions/profile'
import { useSettingsForm } from './use-settings-form'

const fields = ['displayName', 'pronouns', 'phone', 'extension', 'linkedinUrl', 'blogUrl', 'about'] as const

export type AboutMe = Record<(typeof fields)[number], string | null>

/** What everybody sees of oneself. */
export function AboutForm({ about }: { about: AboutMe }) {
  const t = useTranslations('me.about')
  const labels = Object.fromEntries(fields.map(name => [name, t(name)])) as Record<keyof AboutMe, string>
  const { form, summary, error, text, save } = useSettingsForm(reviseAboutMe, labels)
  const wired = (name: keyof AboutMe) => ({ name, defaultValue: text(name, about[name] ?? '') })
  const field = (name: keyof AboutMe) => ({ id: name, label: labels[name], error: error(name) })
  return (
    <form {...form} className="grid grid-cols-[minmax(0,1fr)] gap-5">
      {summary}
      <Field {...field('displayName')} hint={t('displayNameHint')}>
        {wiring => <Input {...wiring} {...wired('displayName')} autoComplete="name" required maxLength={200} />}
      </Field>
      <Field {...field('pronouns')} hint={t('pronounsHint')}>
        {wiring => <Input {...wiring} {...wired('pronouns')} maxLength={60} />}
      </Field>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5 sm:grid-cols-[minmax(0,1fr)_8rem]">
        <Field {...field('phone')}>
          {wiring => <Input {...wiring} {...wired('phone')} type="tel" autoComplete="tel" maxLength={200} />}
        </Field>
        <Field {...field('extension')}>
          {wiring => <Input {...wiring} {...wired('extension')} inputMode="tel" maxLength={20} />}
        </Field>
      </div>
      <Field {...field('linkedinUrl')} hint={t('linkedinHint')}>
        {wiring => <Input {...wiring} {...wired('linkedinUrl')} type="url" dir="ltr" maxLength={500} />}
      </Field>
      <Field {...field('blogUrl')}>
        {wiring => <Input {...wiring} {...wired('blogUrl')} type="url" dir="ltr" maxLength={500} />}
      </Field>
      <Field {...field('about')} hint={t('aboutHint')}>
        {wiring => <Textarea {...wiring} {...wired('about')} dir="auto" maxLength={1000} className="min-h-28" />}
      </Field>
      <p className="text-muted text-small">{t('byAdmins')}</p>
      {save}
    </form>
  )
}
