import type { Metadata } from 'next'
import { Words } from '@/components/i18n/words'
import { ExportForms } from '@/components/staff/export-forms'
import { ExportList } from '@/components/staff/export-list'
import { ImportList } from '@/components/staff/import-list'
import { Section } from '@/components/staff/section'
import { SendForm } from '@/components/staff/send-form'
import { Back } from '@/components/ui/back'
import { Done } from '@/components/ui/done'
import { PageHeader } from '@/components/ui/page-header'
import { requireActorWho } from '@/lib/auth/require-actor'
import { listsPage } from '@/lib/contracts/browser/staff-import'
import { isAdmin } from '@/lib/domain/actor'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('staffImport'))('title') })

export default async function StaffLists({ searchParams }: { searchParams: Promise<{ done?: string }> }) {
  const [actor, { done }, t] = await Promise.all([requireActorWho(isAdmin), searchParams, words('staffImport')])
  const { imports, exports } = await listsPage(actor)
  return (
    <Words of={['staffImport']}>
      <div className="max-w-3xl">
        <Back href="/admin/people">{t('back')}</Back>
        <PageHeader title={t('title')} />
        <h2 className="font-serif text-lead">{t('import.title')}</h2>
        <p className="mt-1 mb-5 max-w-prose text-muted">{t('import.intro')}</p>
        <a
          href="/api/browser/people-template"
          download
          className="inline-flex min-h-8 items-center text-accent underline underline-offset-4 hover:no-underline"
        >
          {t('import.template')}
        </a>
        <details className="mb-6">
          <summary className="inline-flex min-h-8 cursor-pointer items-center text-accent underline underline-offset-4 hover:no-underline">
            {t('import.how')}
          </summary>
          <div className="mt-2 grid max-w-prose gap-2 text-muted">
            <p>{t.rich('import.columns', { c: chunks => <code className="text-small">{chunks}</code> })}</p>
            <p>{t('import.cells')}</p>
          </div>
        </details>
        <SendForm />
        {imports.length > 0 && <ImportList imports={imports} />}
        <Section id="exports" title={t('export.title')} intro={t('export.intro')}>
          {done === 'ordered' && <Done key={exports[0]?.id}>{t('export.ordered')}</Done>}
          <ExportForms />
          <ExportList exports={exports} />
        </Section>
      </div>
    </Words>
  )
}
