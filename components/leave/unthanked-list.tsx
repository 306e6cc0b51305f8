'use client'

import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { Ago } from '@/components/ui/ago'
import { Avatar } from '@/components/ui/avatar'
import { buttonClass } from '@/components/ui/button'
import type { UnthankedItem } from '@/lib/contracts/browser/leave-types'

/** Who of one's team has gone without thanks, and the way to thank them. */
export function UnthankedList({ people }: { people: UnthankedItem[] }) {
  const t = useTranslations('leave.unthanked')
  return (
    <section aria-labelledby="unthanked" className="mt-12">
      <h2 id="unthanked" className="font-serif text-lead">
        {t('title')}
      </h2>
      <p className="mb-4 text-muted">{t('intro')}</p>
      <ul className="divide-y divide-line border-line border-y">
        {people.map(({ person, lastThankedAt }) => (
          <li key={person.id} className="flex items-center gap-3 py-2.5">
            <Avatar name={person.name} src={person.avatarUrl} />
            <div className="min-w-0 grow">
              <p className="break-words font-semibold">{person.name}</p>
              <p className="text-muted text-small">
                {lastThankedAt ? t.rich('last', { time: () => <Ago at={lastThankedAt} /> }) : t('never')}
              </p>
            </div>
            <Link
              href={`/?thank=${person.id}`}
              aria-label={t('thank', { name: person.name })}
              className={buttonClass({ size: 'small' })}
            >
              {t('thankShort')}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
