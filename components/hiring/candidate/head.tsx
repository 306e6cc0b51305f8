import Link from 'next/link'
import { Avatar } from '@/components/ui/avatar'
import { Badge } from '@/components/ui/badge'
import { buttonClass } from '@/components/ui/button'
import type { CandidatePage } from '@/lib/contracts/browser/candidate'
import { words } from '@/lib/i18n/words'

/** Who it is, how they stand, and the one thing to do. */
export async function Head({ page }: { page: CandidatePage }) {
  const t = await words('candidate')
  const { person, completed } = page
  const place = `/hiring/candidates/${person.id}`
  return (
    <header className="mb-8 flex flex-wrap items-center gap-x-4 gap-y-3">
      <Avatar name={person.name} src={person.avatarUrl} size="huge" />
      <div className="min-w-48 grow basis-48">
        <h1 className="wrap-anywhere font-serif text-title leading-tight">
          <bdi>{person.name}</bdi>
        </h1>
        <p className="wrap-anywhere flex flex-wrap items-center gap-x-3 gap-y-1 text-muted">
          {person.title && <bdi>{person.title}</bdi>}
          {person.personId && <Badge tone="approved">{t('hired')}</Badge>}
          {person.pausedAt && <Badge tone="pending">{t('paused')}</Badge>}
        </p>
      </div>
      <div data-screen-only className="flex flex-wrap gap-2">
        <Link href={`${place}/request`} prefetch={false} className={buttonClass({ look: 'primary' })}>
          {t('ask')}
        </Link>
        {completed > 0 && (
          <>
            <Link href={`${place}/compare`} prefetch={false} className={buttonClass()}>
              {t('compare')}
            </Link>
            <a href={`/api/browser/hiring/documents/candidates/${person.id}`} download className={buttonClass()}>
              {t('report')}
            </a>
          </>
        )}
      </div>
    </header>
  )
}
