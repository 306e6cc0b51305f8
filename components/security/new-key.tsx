'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { NameAndLife } from '@/components/ui/name-and-life'
import { ShownOnce } from '@/components/ui/shown-once'
import { useActionForm } from '@/components/ui/use-action-form'
import { createKey } from '@/lib/actions/security'

/** Makes an API key and shows it, this once. */
export function NewKey() {
  const t = useTranslations('security.keys')
  const router = useRouter()
  const [round, setRound] = useState(0)
  const labels = { name: t('name'), days: t('days') }
  const { state, form, summary, error, text, busy } = useActionForm(createKey, {
    labels,
    onDone(done) {
      setMade(done)
      setRound(round + 1)
      router.refresh()
    },
  })
  const [made, setMade] = useState(() => (state?.ok ? state.data : null))
  return (
    <>
      {made && (
        <ShownOnce
          key={made.key}
          title={t('made', { name: made.name })}
          hint={t('once')}
          texts={[
            { label: t('key'), text: made.key },
            { label: t('try'), text: made.curl },
          ]}
          done={t('done')}
          onDone={() => setMade(null)}
        />
      )}
      <form key={round} {...form} className="grid gap-4">
        <h3 className="font-semibold">{t('new')}</h3>
        {summary}
        <NameAndLife
          labels={labels}
          nameHint={t('nameHint')}
          forDays={count => t('forDays', { count })}
          error={error}
          text={text}
        />
        <Button type="submit" busy={busy} className="justify-self-start">
          {t('make')}
        </Button>
      </form>
    </>
  )
}
