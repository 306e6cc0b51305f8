import { Column } from '@/components/frame/column'
import { Words } from '@/components/i18n/words'
import { Composer } from '@/components/recognitions/composer'
import { Feed } from '@/components/recognitions/feed'
import { feedAddress } from '@/components/recognitions/feed-address'
import { FeedFilters } from '@/components/recognitions/feed-filters'
import { Greeting } from '@/components/recognitions/greeting'
import { Milestones } from '@/components/recognitions/milestones'
import { requireActor } from '@/lib/auth/require-actor'
import { milestonesOfWeek } from '@/lib/contracts/browser/milestones'
import { colleague, composerOptions, feedPage, feedSearch, personNamed } from '@/lib/contracts/browser/recognitions'

type HomeProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Home({ searchParams }: HomeProps) {
  const actor = await requireActor()
  const asked = await searchParams
  const thank = [asked.thank].flat()[0]
  const search = feedSearch(asked)
  const [options, first, to, person, week] = await Promise.all([
    composerOptions(actor),
    feedPage(actor, search),
    colleague(actor, thank),
    personNamed(actor, search.person),
    milestonesOfWeek(actor),
  ])
  const address = feedAddress(search)
  return (
    <Words of={['recognitions', 'feed']}>
      <Column>
        <Greeting limit={options.hi5Limit} />
        <Composer options={options} open={thank !== undefined} to={to} />
        <Milestones week={week} />
        <FeedFilters search={search} options={options} person={person} />
        <Feed key={address} first={first} search={search} />
      </Column>
    </Words>
  )
}
