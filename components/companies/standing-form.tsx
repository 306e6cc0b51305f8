'use client'

import { lazy, Suspense, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { notify } from '@/components/ui/notify'
import { ScriptsField } from '@/components/ui/scripts-field'
import { useActionForm } from '@/components/ui/use-action-form'
import { setStanding } from '@/lib/actions/companies'

const AlertDialog = lazy(() => import('@/components/ui/alert-dialog'))

type StandingFormProps = { id: number; company: string; standing: 'suspend' | 'reopen' }

/** Suspends or reopens a company. The page says what this does and what it does not, and so does the dialog that asks again. */
export function StandingForm({ id, company, standing }: StandingFormProps) {
  const t = useTranslations(`companies.${standing}`)
  const [asking, setAsking] = useState(false)
  const element = useRef<HTMLFormElement>(null)
  const { form, summary, busy } = useActionForm(setStanding, {
    labels: {},
    onDone: () => notify({ text: t('done', { company }) }),
  })
  return (
    <form {...form} ref={element} className="grid justify-items-start gap-3">
      {summary}
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="standing" value={standing} />
      <ScriptsField />
      <Button
        type="submit"
        busy={busy}
        aria-haspopup="dialog"
        className={standing === 'suspend' ? 'text-refused' : undefined}
        onClick={event => {
          event.preventDefault()
          setAsking(true)
        }}
      >
        {t('button')}
      </Button>
      <p className="text-muted text-small">
        {t('effect')} {t('kept')}
      </p>
      {asking && (
        <Suspense fallback={null}>
          <AlertDialog
            title={t('title', { company })}
            confirm={t('confirm')}
            cancel={t('cancel')}
            onConfirm={() => element.current?.requestSubmit()}
            onClose={() => setAsking(false)}
          >
            <p>{t('effect')}</p>
            <p>{t('kept')}</p>
          </AlertDialog>
        </Suspense>
      )}
    </form>
  )
}
