import Link from 'next/link'
import { ActivityLine } from '@/components/hiring/activity-line'
import { ShowMore } from '@/components/ui/show-more'
import type { CandidatePage } from '@/lib/contracts/browser/candidate'
import { words } from '@/lib/i18n/words'

/** What happened, newest first. */
export async function Story({ story, person }: Pick<CandidatePage, 'story' | 'person'>) {
  const t = await words('candidate')
  const place = `/hiring/candidates/${person.id}`
  return (
    <section aria-labelledby="story">
      <h2 id="story" className="mb-2 font-serif text-lead">
        {t('story.title')}
      </h2>
      {story.later && (
        <p data-screen-only className="mb-2">
          <Link href={place} scroll={false} className="text-accent underline underline-offset-4">
            {t('story.newest')}
          </Link>
        </p>
      )}
      <ol aria-label={t('story.title')} className="divide-y divide-line border-line border-y">
        {story.deeds.map(deed => (
          <ActivityLine key={deed.id} deed={deed} />
        ))}
      </ol>
      {story.next && <ShowMore href={`${place}?before=${story.next}`}>{t('story.older')}</ShowMore>}
    </section>
  )
}
