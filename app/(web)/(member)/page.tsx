import { Column } from '@/components/frame/column'
import { Words } from '@/components/i18n/words'
import { Composer } from '@/components/recognitions/composer'
import { Feed } from '@/components/recognitions/feed'
import { Greeting } from '@/components/recognitions/greeting'
import { requireActor } from '@/lib/auth/require-actor'
import { colleague, composerOptions, feedPage } from '@/lib/contracts/browser/recognitions'

type HomeProps = { searchParams: Promise<{ thank?: string }> }

export default async function Home({ searchParams }: HomeProps) {
  const actor = await requireActor()
  const { thank } = await searchParams
  const [options, first, to] = await Promise.all([composerOptions(actor), feedPage(actor), colleague(actor, thank)])
  return (
    <Words of={['recognitions']}>
      <Column>
        <Greeting limit={options.hi5Limit} />
        <Composer options={options} open={thank !== undefined} to={to} />
        <Feed first={first} />
      </Column>
    </Words>
  )
}
