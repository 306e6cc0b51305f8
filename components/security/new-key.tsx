'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Field, Input } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { useActionForm } from '@/components/ui/use-action-form'
import { createKey, type MadeKey } from '@/lib/actions/security'
import { CopyButton } from './copy-button'

const lives = [30, 90, 180, 365]

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
      {made && <Made key={made.key} made={made} onDone={() => setMade(null)} />}
      <form key={round} {...form} className="grid gap-4">
        <h3 className="font-semibold">{t('new')}</h3>
        {summary}
        <div className="grid items-start gap-4 sm:grid-cols-[minmax(0,1fr)_10rem]">
          <Field id="name" label={labels.name} hint={t('nameHint')} error={error('name')}>
            {wiring => <Input {...wiring} name="name" defaultValue={text('name')} maxLength={80} dir="auto" required />}
          </Field>
          <Field id="days" label={labels.days} error={error('days')}>
            {wiring => (
              <Select {...wiring} name="days" defaultValue={text('days', '90')}>
                {lives.map(days => (
                  <option key={days} value={days}>
                    {t('forDays', { count: days })}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        </div>
        <Button type="submit" busy={busy} className="justify-self-start">
          {t('make')}
        </Button>
      </form>
    </>
  )
}

function Made({ made, onDone }: { made: MadeKey; onDone: () => void }) {
  const t = useTranslations('security.keys')
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <div className="grid gap-4 rounded-base border border-accent bg-raised p-5">
      <div>
        <h3 ref={title} tabIndex={-1} className="wrap-anywhere rounded-small font-semibold">
          {t('made', { name: made.name })}
        </h3>
        <p className="mt-1 text-muted">{t('once')}</p>
      </div>
      <Shown label={t('key')} text={made.key} />
      <Shown label={t('try')} text={made.curl} />
      <span className="needs-scripts">
        <Button size="small" onClick={onDone}>
          {t('done')}
        </Button>
      </span>
    </div>
  )
}

function Shown({ label, text }: { label: string; text: string }) {
  return (
    <div className="grid gap-1.5">
      <p className="font-semibold text-small">{label}</p>
      <div className="flex items-start gap-2">
        <code dir="ltr" className="min-w-0 grow break-all rounded-small bg-sunken px-3 py-1.5 text-start text-small">
          {text}
        </code>
        <CopyButton text={text} name={label} />
      </div>
    </div>
  )
}
