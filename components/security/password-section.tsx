'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { useActionForm } from '@/components/ui/use-action-form'
import { changePassword } from '@/lib/actions/security'
import { AccountField, PasswordField } from './password-field'
import { focusSection, Section } from './section'

/** Changes one's password. Who has none is shown the way to one. */
export function PasswordSection({ email, hasPassword }: { email: string; hasPassword: boolean }) {
  const t = useTranslations('security.password')
  return (
    <Section
      id="password-section"
      title={t('title')}
      words={
        <p>
          {hasPassword
            ? t('words')
            : t.rich('none', {
                a: chunks => (
                  <a href="/forgot" className="text-accent underline underline-offset-4 hover:no-underline">
                    {chunks}
                  </a>
                ),
              })}
        </p>
      }
    >
      {hasPassword && <PasswordForm email={email} />}
    </Section>
  )
}

function PasswordForm({ email }: { email: string }) {
  const t = useTranslations('security.password')
  const router = useRouter()
  const [round, setRound] = useState(0)
  const labels = { current: t('current'), password: t('password'), again: t('again') }
  const { state, form, summary, error, busy } = useActionForm(changePassword, {
    labels,
    onDone() {
      setRound(round + 1)
      focusSection('password-section')
      router.refresh()
    },
  })
  return (
    <form key={round} {...form} className="grid max-w-96 gap-5">
      {summary}
      {state?.ok && (
        <p role="status" className="rounded-base bg-accent-soft px-4 py-3 text-accent">
          {t('changed')}
        </p>
      )}
      <AccountField email={email} />
      <PasswordField name="current" label={labels.current} error={error('current')} autoComplete="current-password" />
      <PasswordField
        name="password"
        label={labels.password}
        hint={t('hint')}
        error={error('password')}
        autoComplete="new-password"
      />
      <PasswordField name="again" label={labels.again} error={error('again')} autoComplete="new-password" />
      <Button type="submit" busy={busy} className="justify-self-start">
        {t('change')}
      </Button>
    </form>
  )
}
