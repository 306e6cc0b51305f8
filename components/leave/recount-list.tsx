'use client'

import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { useActionForm } from '@/components/ui/use-action-form'
import { settleRecounts } from '@/lib/actions/leave'
import type { RecountItem } from '@/lib/contracts/browser/leave-types'
import { useSay } from './use-say'

/** Leave that would count differently now: each counted anew or left as it is, or all of it at once. */
export function RecountList({ proposals }: { proposals: RecountItem[] }) {
  const t = useTranslations('leave.recounts')
  const { form, summary, busy } = useActionForm(settleRecounts, { labels: {} })
  return (
    <section id="recounts" aria-labelledby="recounts-title" className="mt-12">
      <h2 id="recounts-title" className="font-serif text-lead">
        {t('title')}
      </h2>
      <p className="mb-4 text-muted">{t('intro')}</p>
      <ul className="divide-y divide-line border-line border-y">
        {proposals.map(proposal => (
          <Proposal key={proposal.id} proposal={proposal} />
        ))}
      </ul>
      {proposals.length > 1 && (
        <form {...form} className="mt-4 grid justify-items-start gap-3">
          {summary}
          {proposals.map(({ id }) => (
            <input key={id} type="hidden" name="ids" value={id} />
          ))}
          <Button type="submit" name="deed" value="accept" busy={busy}>
            {t('acceptAll', { count: proposals.length })}
          </Button>
        </form>
      )}
    </section>
  )
}

function Proposal({ proposal }: { proposal: RecountItem }) {
  const t = useTranslations('leave.recounts')
  const { span } = useSay()
  const { form, summary, busy } = useActionForm(settleRecounts, { labels: {} })
  const { id, requestId, person, startDate, endDate, cause, before, after } = proposal
  const told = { name: person.name, dates: span(startDate, endDate) }
  return (
    <li className="py-3">
      <form {...form} className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {summary}
        <input type="hidden" name="ids" value={id} />
        <div className="min-w-0 grow basis-64">
          <p>
            <bdi className="font-semibold">{person.name}</bdi>,{' '}
            <Link href={`/leave/${requestId}`} prefetch={false} className="underline underline-offset-4">
              {told.dates}
            </Link>
          </p>
          <p className="wrap-anywhere text-muted text-small">{t('change', { before, after, cause })}</p>
        </div>
        <div className="flex flex-wrap gap-2">
          <Button type="submit" name="deed" value="accept" size="small" busy={busy} aria-label={t('acceptOne', told)}>
            {t('accept')}
          </Button>
          <Button
            type="submit"
            name="deed"
            value="dismiss"
            size="small"
            look="quiet"
            busy={busy}
            aria-label={t('dismissOne', told)}
          >
            {t('dismiss')}
          </Button>
        </div>
      </form>
    </li>
  )
}
