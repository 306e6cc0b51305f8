'use client'

import { ChevronDown } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Ago } from '@/components/ui/ago'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { notify } from '@/components/ui/notify'
import { useActionForm } from '@/components/ui/use-action-form'
import { beginTwoSteps, confirmTwoSteps, endTwoSteps, makeRecoveryCodes } from '@/lib/actions/security'
import type { SecondFactor } from '@/lib/contracts/browser/security'
import { FactorSetUp } from './factor-set-up'
import { AccountField, PasswordField } from './password-field'
import { RecoveryCodes } from './recovery-codes'
import { focusSection, Section } from './section'

type FactorSectionProps = { factor: SecondFactor; email: string; hasProviders: boolean }

/**
 * The authenticator app: off, being set up, or on. What answers with codes is kept here, where it stays while the rest changes,
 * so that they are also shown to a browser without scripts.
 */
export function FactorSection({ factor, email, hasProviders }: FactorSectionProps) {
  const t = useTranslations('security.factor')
  const again = useTranslations('security')('passwordAgain')
  const router = useRouter()
  const refreshed = (show?: { codes: string[] }) => {
    if (show) setCodes(show.codes)
    router.refresh()
  }
  const confirm = useActionForm(confirmTwoSteps, { labels: { code: t('code') }, onDone: refreshed })
  const renew = useActionForm(makeRecoveryCodes, {
    labels: { password: again },
    ids: { password: 'renew-password' },
    onDone: refreshed,
  })
  const [codes, setCodes] = useState(() => [confirm, renew].flatMap(({ state }) => (state?.ok ? state.data.codes : [])))

  const kept = () => {
    setCodes([])
    focusSection('factor')
  }

  return (
    <Section
      id="factor"
      title={t('title')}
      beside={factor.since && <Badge tone="approved">{t('on')}</Badge>}
      words={
        factor.since ? (
          <p>
            {t.rich('since', { at: () => <Ago at={factor.since!} /> })}
            {' · '}
            {t('codesLeft', { count: factor.codesLeft })}
          </p>
        ) : (
          <>
            <p>{t(factor.hasPassword ? 'words' : 'noPassword')}</p>
            {factor.hasPassword && (
              <p>
                {t('programs')} {hasProviders && t('providers')}
              </p>
            )}
          </>
        )
      }
    >
      {codes.length > 0 && <RecoveryCodes key={codes[0]} codes={codes} onKept={kept} />}
      {factor.since ? (
        <On email={email} again={again} renew={renew} />
      ) : codes.length > 0 ? null : factor.setUp ? (
        <FactorSetUp {...factor.setUp} confirm={confirm} />
      ) : (
        factor.hasPassword && <Off email={email} again={again} onDone={() => refreshed()} />
      )}
    </Section>
  )
}

function Off({ email, again, onDone }: { email: string; again: string; onDone: () => void }) {
  const t = useTranslations('security.factor')
  const { form, summary, error, busy } = useActionForm(beginTwoSteps, {
    labels: { password: again },
    ids: { password: 'begin-password' },
    onDone,
  })
  return (
    <form {...form} className="grid max-w-96 gap-4">
      {summary}
      <AccountField email={email} />
      <PasswordField
        name="password"
        id="begin-password"
        label={again}
        error={error('password')}
        autoComplete="current-password"
      />
      <Button type="submit" busy={busy} className="justify-self-start">
        {t('begin')}
      </Button>
    </form>
  )
}

type OnProps = {
  email: string
  again: string
  renew: Pick<ReturnType<typeof useActionForm>, 'form' | 'summary' | 'error' | 'busy' | 'state'>
}

function On({ email, again, renew }: OnProps) {
  const t = useTranslations('security.factor')
  const router = useRouter()
  const end = useActionForm(endTwoSteps, {
    labels: { password: again },
    ids: { password: 'end-password' },
    onDone() {
      notify({ text: t('isOff') })
      focusSection('factor')
      router.refresh()
    },
  })
  return (
    <div className="grid gap-3">
      <Folded title={t('newCodes')} open={renew.state?.ok === false}>
        <form {...renew.form} className="grid max-w-96 gap-4">
          {renew.summary}
          <p className="text-muted">{t('newCodesWords')}</p>
          <AccountField email={email} />
          <PasswordField
            name="password"
            id="renew-password"
            label={again}
            error={renew.error('password')}
            autoComplete="current-password"
          />
          <Button type="submit" busy={renew.busy} className="justify-self-start">
            {t('makeCodes')}
          </Button>
        </form>
      </Folded>
      <Folded title={t('switchOff')} open={end.state?.ok === false}>
        <form {...end.form} className="grid max-w-96 gap-4">
          {end.summary}
          <p className="text-muted">{t('offWords')}</p>
          <AccountField email={email} />
          <PasswordField
            name="password"
            id="end-password"
            label={again}
            error={end.error('password')}
            autoComplete="current-password"
          />
          <Button type="submit" look="danger" busy={end.busy} className="justify-self-start">
            {t('doSwitchOff')}
          </Button>
        </form>
      </Folded>
    </div>
  )
}

function Folded({ title, open, children }: { title: string; open: boolean; children: ReactNode }) {
  return (
    <details open={open || undefined} className="group">
      <summary className="inline-flex min-h-8 cursor-pointer items-center gap-1 rounded-small font-semibold text-accent underline-offset-4 hover:underline">
        {title}
        <ChevronDown aria-hidden="true" className="size-4 transition-transform group-open:rotate-180" />
      </summary>
      <div className="mt-3 mb-4 border-line border-s-2 ps-4">{children}</div>
    </details>
  )
}
