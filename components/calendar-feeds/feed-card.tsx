'use client'

import { useTranslations } from 'use-intl'
import { SettingsSection } from '@/components/me/settings-section'
import { Ago } from '@/components/ui/ago'
import { Button } from '@/components/ui/button'
import { useActionForm } from '@/components/ui/use-action-form'
import { changeFeed } from '@/lib/actions/calendar-feeds'
import type { CalendarFeed } from '@/lib/contracts/browser/calendar-feed-types'
import { FeedDeed } from './feed-deed'
import { FeedLink } from './feed-link'

/** One calendar feed: what it tells, whether it has a link, and what can be done about that. Works without scripts. */
export function FeedCard({ kind, link }: CalendarFeed) {
  const t = useTranslations('calendarFeeds')
  const { state, busy, form, summary } = useActionForm(changeFeed, { labels: {} })
  const done = state?.ok ? state.data : null
  const own = { form, kind, busy }
  return (
    <SettingsSection title={t(`kind.${kind}.title`)} hint={t(`kind.${kind}.about`)}>
      <div className="grid justify-items-start gap-4">
        {summary}
        <p role="status" className="text-small">
          {link ? <LinkState {...link} /> : done ? t('revoked') : <span className="text-muted">{t('none')}</span>}
        </p>
        {link && done?.link && <FeedLink link={done.link} />}
        {link ? (
          // Another link closes what was opened for the one before.
          <div key={link.madeAt} className="flex flex-wrap items-start gap-3">
            <FeedDeed {...own} intent="renew" title={t('renew')} what={t('renewWhat')} now={t('renewNow')} />
            <FeedDeed {...own} intent="revoke" title={t('revoke')} what={t('revokeWhat')} now={t('revokeNow')} />
          </div>
        ) : (
          <form {...form}>
            <input type="hidden" name="kind" value={kind} />
            <Button type="submit" name="intent" value="make" busy={busy}>
              {t('make')}
            </Button>
          </form>
        )}
      </div>
    </SettingsSection>
  )
}

function LinkState({ madeAt, readAt }: NonNullable<CalendarFeed['link']>) {
  const t = useTranslations('calendarFeeds')
  return (
    <>
      {t.rich('since', { made: () => <Ago at={madeAt} /> })}{' '}
      <span className="text-muted">
        {readAt ? t.rich('readAt', { read: () => <Ago at={readAt} /> }) : t('neverRead')}
      </span>
    </>
  )
}
