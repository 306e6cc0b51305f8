import type { Metadata } from 'next'
import Link from 'next/link'
import { Words } from '@/components/i18n/words'
import { Chart } from '@/components/people/chart'
import { PageWidth } from '@/components/people/page-width'
import { PeopleTabs } from '@/components/people/people-tabs'
import { PageHeader } from '@/components/ui/page-header'
import { requireActor } from '@/lib/auth/require-actor'
import { chartLevels } from '@/lib/contracts/browser/directory'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('people'))('chart.title') })

type ChartPageProps = { searchParams: Promise<{ at?: string | string[] }> }

export default async function ChartPage({ searchParams }: ChartPageProps) {
  const [actor, { at }, t] = await Promise.all([requireActor(), searchParams, words('people')])
  const { levels, person } = await chartLevels(actor, [at].flat()[0])
  return (
    <Words of={['people']}>
      <PageWidth>
        <PageHeader title={t('title')} />
        <PeopleTabs current="chart" />
        <div className="pt-6">
          {person && (
            <p className="mb-3">
              <Link href="/people/chart" className="text-accent underline-offset-4 hover:underline">
                {t('chart.whole')}
              </Link>
            </p>
          )}
          <Chart key={person ?? 'whole'} levels={levels} at={person} />
        </div>
      </PageWidth>
    </Words>
  )
}
