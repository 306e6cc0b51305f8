import { ArrowLeft } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Column } from '@/components/frame/column'
import { Words } from '@/components/i18n/words'
import { Revisions } from '@/components/recognitions/revisions'
import { PageHeader } from '@/components/ui/page-header'
import { requireActor } from '@/lib/auth/require-actor'
import { kudosHistory } from '@/lib/contracts/browser/revisions'
import { listed, words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('revisions'))('history') })

export default async function KudosHistoryPage({ params }: { params: Promise<{ id: string }> }) {
  const history = await kudosHistory(await requireActor(), (await params).id)
  if (!history) notFound()
  const [t, kudos] = await Promise.all([words('revisions'), words('recognitions')])
  const names = await listed(history.recipients.map(person => person.name))
  return (
    <Words of={['revisions']}>
      <Column>
        <Link
          href={`/kudos/${history.id}`}
          data-screen-only
          className="-ms-2 mb-6 inline-flex h-9 items-center gap-1.5 rounded-base px-2 text-muted hover:text-ink"
        >
          <ArrowLeft aria-hidden="true" className="size-4 rtl:rotate-180" />
          {t('back')}
        </Link>
        <PageHeader title={t('history')}>{kudos('thanked', { giver: history.giver.name, names })}</PageHeader>
        <Revisions history={history} />
      </Column>
    </Words>
  )
}
