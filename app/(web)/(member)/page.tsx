import { Column } from '@/components/frame/column'
import { Words } from '@/components/i18n/words'
import { Composer } from '@/components/recognitions/composer'
import { Feed } from '@/components/recognitions/feed'
import { Greeting } from '@/components/recognitions/greeting'
import { requireActor } from '@/lib/auth/require-actor'
import { composerOptions, feedPage } from '@/lib/contracts/browser/recognitions'

type HomeProps = { searchParams: Promise<{ thank?: string }> }

export default async function Home({ searchParams }: HomeProps) {
  const actor = await requireActor()
  const [{ thank }, options, first] = await Promise.all([searchParams, composerOptions(actor), feedPage(actor)])
  return (
    <Words of={['recognitions']}>
      <Column>
        <Greeting limit={options.hi5Limit} />
        <Composer options={options} open={thank !== undefined} />
        <Feed first={first} />
      </Column>
    </Words>
  )
}
