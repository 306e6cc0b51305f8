'use client'

import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { Headline } from '@/components/recognitions/headline'
import { useHeadline } from '@/components/recognitions/use-headline'
import { Ago } from '@/components/ui/ago'
import { Avatar } from '@/components/ui/avatar'
import { Badge } from '@/components/ui/badge'
import type { DecisionItem } from '@/lib/contracts/browser/moderation-types'
import { name } from './reports'
import { TakeBackForm } from './take-back-form'

const tones = { kept: 'approved', hidden: 'pending', removed: 'refused' } as const

/** One decision: about what, which, by whom and why, and whether it can still be taken back. */
export function DecisionRow({ item }: { item: DecisionItem }) {
  const t = useTranslations('moderation.resolved')
  const headline = useHeadline(item)
  const title = `decision-${item.id}`
  return (
    <article aria-labelledby={title} className="grid gap-2 py-5">
      <header className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <h2 id={title} className="wrap-anywhere min-w-0 leading-snug">
          <Headline item={item} />
        </h2>
        <Badge tone={item.undone ? 'off' : tones[item.outcome]}>{t(`outcome.${item.outcome}`)}</Badge>
      </header>
      <p dir="auto" className="wrap-anywhere line-clamp-2 max-w-[42rem] font-serif">
        {item.visible && item.excerpt ? (
          <Link
            href={`/kudos/${item.kudosId}`}
            prefetch={false}
            className="rounded-small underline-offset-4 hover:underline"
          >
            {item.excerpt}
          </Link>
        ) : (
          item.excerpt || <span className="text-muted">{t('noWords')}</span>
        )}
      </p>
      <div className="flex items-start gap-2 text-muted text-small">
        <Avatar name={item.moderator.name} src={item.moderator.avatarUrl} size="small" />
        <div className="min-w-0 pt-0.5">
          <p>{t.rich('by', { b: name, name: item.moderator.name, when: () => <Ago at={item.at} /> })}</p>
          {item.comment && (
            <p dir="auto" className="wrap-anywhere mt-1 whitespace-pre-line text-ink">
              “{item.comment}”
            </p>
          )}
          {item.undone && (
            <p>
              {t.rich(item.undone.by ? 'undone' : 'undoneByNobody', {
                name: item.undone.by ?? '',
                when: () => <Ago at={item.undone?.at ?? item.at} />,
              })}
            </p>
          )}
        </div>
      </div>
      {item.undo && (
        <div className="flex flex-wrap items-center gap-3 ps-8">
          <TakeBackForm
            review={item.id}
            reopen={item.undo === 'reopen'}
            label={t(item.undo)}
            said={t(item.undo === 'restore' ? 'restoreWho' : 'reopenWho', { headline })}
            done={t(item.undo === 'restore' ? 'restored' : 'reopened')}
          />
          <span className="text-muted text-small">{t('left', { days: item.daysLeft })}</span>
        </div>
      )}
      {!item.undo && !item.undone && item.outcome !== 'kept' && !item.visible && item.daysLeft <= 0 && (
        <p className="ps-8 text-muted text-small">{t('over')}</p>
      )}
    </article>
  )
}
