import type { Metadata } from 'next'
import { ImportForm } from '@/components/hiring/candidates/import-form'
import { Words } from '@/components/i18n/words'
import { Back } from '@/components/ui/back'
import { PageHeader } from '@/components/ui/page-header'
import { requireActorWho } from '@/lib/auth/require-actor'
import { importHeadings } from '@/lib/contracts/browser/candidates-lists'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('candidates'))('list.title') })

const link =
  'inline-flex min-h-8 items-center text-accent underline underline-offset-4 hover:no-underline justify-self-start'

export default async function ImportCandidates() {
  const [, t] = await Promise.all([requireActorWho(actor => actor.recruiter !== null), words('candidates')])
  return (
    <Words of={['candidates']}>
      <div className="max-w-4xl">
        <Back href="/hiring">{t('back')}</Back>
        <PageHeader title={t('list.title')}>{t('list.intro')}</PageHeader>
        <div className="mb-6 grid">
          <a href="/api/browser/candidates-template" download className={link}>
            {t('list.template')}
          </a>
          <details>
            <summary className={`${link} cursor-pointer`}>{t('list.how')}</summary>
            <div className="mt-2 grid max-w-prose gap-2 text-muted">
              <p>
                {t.rich('list.columns', {
                  c: () => <code className="wrap-anywhere text-small">{importHeadings.names.join(', ')}</code>,
                })}
              </p>
              <p>{t('list.cells', { max: importHeadings.rows })}</p>
            </div>
          </details>
        </div>
        <ImportForm />
      </div>
    </Words>
  )
}
