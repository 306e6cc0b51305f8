import type { Metadata } from 'next'
import Link from 'next/link'
import { TeamTable } from '@/components/hiring/team/team-table'
import { buttonClass } from '@/components/ui/button'
import { Done } from '@/components/ui/done'
import { PageHeader } from '@/components/ui/page-header'
import { ShowMore } from '@/components/ui/show-more'
import { requireActorWho } from '@/lib/auth/require-actor'
import { teamPage } from '@/lib/contracts/browser/hiring-team'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('hiringTeam'))('title') })

type TeamProps = { searchParams: Promise<{ after?: string | string[]; done?: string; at?: string }> }

export default async function Team({ searchParams }: TeamProps) {
  const [actor, { after: sent, done, at }, t] = await Promise.all([
    requireActorWho(one => one.recruiter !== null),
    searchParams,
    words('hiringTeam'),
  ])
  const after = [sent].flat()[0]
  const { rows, next } = await teamPage(actor, after)
  const manages = actor.recruiter?.role === 'root'
  const deed = (['removed', 'role'] as const).find(one => one === done)
  return (
    <div className="max-w-5xl">
      {deed && <Done key={at}>{t(`done.${deed}`)}</Done>}
      <PageHeader
        title={t('title')}
        action={
          manages && (
            <Link href="/hiring/team/new" className={buttonClass({ look: 'primary' })}>
              {t('add')}
            </Link>
          )
        }
      >
        {t(manages ? 'intro' : 'introOthers', { company: actor.organization.name })}
      </PageHeader>
      <TeamTable rows={rows} manages={manages} />
      {next && <ShowMore href={`/hiring/team?after=${next}`}>{t('next')}</ShowMore>}
      {after && <ShowMore href="/hiring/team">{t('first')}</ShowMore>}
    </div>
  )
}
