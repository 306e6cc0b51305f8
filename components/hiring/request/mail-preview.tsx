'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { MailHead } from '@/lib/contracts/browser/request-form-types'

const place = '/api/browser/hiring/request-mail'
const pause = 400

type MailPreviewProps = { name: string; query: string; head: MailHead | null }

/** The mail that would go out: its head, and itself in a frame. Follows what is typed, a moment later. */
export function MailPreview({ name, query, head: first }: MailPreviewProps) {
  const t = useTranslations('requestForm')
  const [shown, setShown] = useState(query)
  const [head, setHead] = useState(first)
  const [lost, setLost] = useState(false)

  useEffect(() => {
    if (query === shown) return
    const timer = setTimeout(() => setShown(query), pause)
    return () => clearTimeout(timer)
  }, [query, shown])

  useEffect(() => {
    const aborting = new AbortController()
    fetch(`${place}?${shown}&as=head`, { signal: aborting.signal })
      .then(answer => (answer.ok ? answer.json() : Promise.reject(answer)))
      .then((said: MailHead) => {
        setHead(said)
        setLost(false)
      })
      .catch(() => setLost(!aborting.signal.aborted))
    return () => aborting.abort()
  }, [shown])

  return (
    <section aria-labelledby="mail" className="grid min-w-0 content-start gap-3">
      <h2 id="mail" className="font-serif text-lead">
        {t('mail')}
      </h2>
      {lost && (
        <p role="status" className="text-muted">
          {t('mailLost')}
        </p>
      )}
      {head && (
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-small">
          <dt className="text-muted">{t('from')}</dt>
          <dd dir="auto" className="wrap-anywhere">
            {head.from}
          </dd>
          <dt className="text-muted">{t('to')}</dt>
          <dd className="wrap-anywhere">
            <bdi dir="ltr">{head.to}</bdi>
          </dd>
          <dt className="text-muted">{t('subject')}</dt>
          <dd dir="auto" className="wrap-anywhere font-semibold">
            {head.subject}
          </dd>
        </dl>
      )}
      <iframe
        src={`${place}?${shown}`}
        title={t('frame', { name })}
        sandbox=""
        className="h-144 w-full rounded-base border border-line bg-raised"
      />
    </section>
  )
}
