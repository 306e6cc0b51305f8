import type { Metadata } from 'next'
import { Figures, JobList } from '@/components/admin/outbox/jobs'
import { OutboxTabs } from '@/components/admin/outbox/outbox-tabs'
import { Words } from '@/components/i18n/words'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { requireActorWho } from '@/lib/auth/require-actor'
import { jobsPage } from '@/lib/contracts/browser/jobs'
import { isAdmin } from '@/lib/domain/actor'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('outbox'))('jobs') })

export default async function Jobs() {
  const [actor, t] = await Promise.all([requireActorWho(isAdmin), words('outbox')])
  const { figures, jobs, whole } = await jobsPage(actor)
  return (
    <Words of={['outbox']}>
      <PageHeader title={t('title')}>{t('intro')}</PageHeader>
      <OutboxTabs current="jobs" />
      <section aria-labelledby="yours" className="pt-6">
        <h2 id="yours" className="mb-3 font-serif text-lead">
          {t('yours')}
        </h2>
        <Figures figures={figures} />
        <div className="pt-6">
          {jobs.length === 0 ? (
            <EmptyState title={t('noJobs')}>{t('noJobsWords')}</EmptyState>
          ) : (
            <JobList jobs={jobs} />
          )}
        </div>
      </section>
      {whole && (
        <section aria-labelledby="installation" className="pt-10">
          <h2 id="installation" className="mb-3 font-serif text-lead">
            {t('installation')}
          </h2>
          <Figures figures={whole} />
        </section>
      )}
    </Words>
  )
}
