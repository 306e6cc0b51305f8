'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Field, Input } from '@/components/ui/field'
import type { useActionForm } from '@/components/ui/use-action-form'
import { cancelTwoSteps } from '@/lib/actions/security'
import type { SetUp } from '@/lib/contracts/browser/security'
import { ActForm } from './act-form'
import { focusSection } from './section'

type FactorSetUpProps = SetUp & {
  confirm: Pick<ReturnType<typeof useActionForm>, 'form' | 'summary' | 'error' | 'busy'>
}

/** What the app has to be told, and the first code that it gives back. */
export function FactorSetUp({ account, secret, qr, confirm }: FactorSetUpProps) {
  const t = useTranslations('security.factor')
  const router = useRouter()
  return (
    <div className="grid gap-6">
      <div className="flex flex-wrap gap-6">
        <figure className="grid gap-2">
          <figcaption className="font-semibold">{t('scan')}</figcaption>
          {/* Scanners want dark on light, whatever the theme. */}
          <svg
            role="img"
            aria-label={t('qr')}
            viewBox={`0 0 ${qr.size} ${qr.size}`}
            shapeRendering="crispEdges"
            className="size-52 rounded-base"
          >
            <path d={`M0 0h${qr.size}v${qr.size}h-${qr.size}z`} fill="#fff" />
            <path d={qr.path} fill="#000" />
          </svg>
        </figure>
        <div className="min-w-60 flex-1 self-center">
          <p className="font-semibold">{t('cannotScan')}</p>
          <p className="mt-1 max-w-prose text-muted">
            {t.rich('type', { account, b: chunks => <bdi className="wrap-anywhere text-ink">{chunks}</bdi> })}
          </p>
          <dl className="mt-3 mb-3">
            <dt className="sr-only">{t('key')}</dt>
            <dd dir="ltr" className="font-mono">
              {secret}
            </dd>
          </dl>
          <CopyButton text={secret.replaceAll(' ', '')} name={t('key')} />
        </div>
      </div>
      <form {...confirm.form} className="grid max-w-96 gap-4">
        {confirm.summary}
        <Field id="code" label={t('confirm')} hint={t('codeHint')} error={confirm.error('code')}>
          {wiring => (
            <Input
              {...wiring}
              name="code"
              dir="ltr"
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={20}
              required
              className="max-w-40 text-start font-semibold tracking-wider tabular-nums"
            />
          )}
        </Field>
        <p className="text-muted text-small">{t('ends')}</p>
        <Button type="submit" look="primary" busy={confirm.busy} className="justify-self-start">
          {t('switchOn')}
        </Button>
      </form>
      <ActForm
        send={cancelTwoSteps}
        label={t('cancel')}
        look="plain"
        onDone={() => {
          focusSection('factor')
          router.refresh()
        }}
      />
    </div>
  )
}
