import type { Metadata } from 'next'
import { Words } from '@/components/i18n/words'
import { BlackoutForm, CapForm } from '@/components/leave-rules/rule-forms'
import { BlackoutTable, CapTable } from '@/components/leave-rules/rule-lists'
import { Done } from '@/components/ui/done'
import { PageHeader } from '@/components/ui/page-header'
import { requireActorWho } from '@/lib/auth/require-actor'
import { blackoutsPage } from '@/lib/contracts/browser/leave-rules'
import { isAdmin } from '@/lib/domain/actor'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('leaveRules'))('blackouts.title'),
})

const summary = 'w-fit cursor-pointer rounded-small font-semibold text-accent underline-offset-4 hover:underline'

/** When nobody should be away, and how many may be at once. */
export default async function Blackouts({ searchParams }: { searchParams: Promise<{ done?: string }> }) {
  const [actor, { done }, t] = await Promise.all([requireActorWho(isAdmin), searchParams, words('leaveRules')])
  const { periods, caps, departments, locations, managers } = await blackoutsPage(actor)
  return (
    <Words of={['leaveRules']}>
      <PageHeader title={t('blackouts.title')}>{t('blackouts.intro')}</PageHeader>
      {(done === 'added' || done === 'removed') && <Done>{t(`blackouts.done.${done}`)}</Done>}
      <section aria-labelledby="periods" className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <h2 id="periods" className="font-serif text-lead">
          {t('blackouts.periods')}
        </h2>
        {periods.length > 0 ? <BlackoutTable periods={periods} /> : <p className="text-muted">{t('blackouts.none')}</p>}
        <details open={periods.length === 0 || undefined}>
          <summary className={summary}>{t('blackouts.new')}</summary>
          <div className="mt-4 max-w-2xl">
            <BlackoutForm key={periods.length} departments={departments} locations={locations} />
          </div>
        </details>
      </section>
      <section aria-labelledby="caps" className="mt-12 grid grid-cols-[minmax(0,1fr)] gap-4">
        <h2 id="caps" className="font-serif text-lead">
          {t('blackouts.caps')}
        </h2>
        {caps.length > 0 ? <CapTable caps={caps} /> : <p className="text-muted">{t('blackouts.noCaps')}</p>}
        <details>
          <summary className={summary}>{t('blackouts.newCap')}</summary>
          <div className="mt-4 max-w-2xl">
            <CapForm key={caps.length} departments={departments} locations={locations} managers={managers} />
          </div>
        </details>
      </section>
    </Words>
  )
}
