import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Column } from '@/components/frame/column'
import { Words } from '@/components/i18n/words'
import { EditForm } from '@/components/recognitions/edit-form'
import { PageHeader } from '@/components/ui/page-header'
import { requireActor } from '@/lib/auth/require-actor'
import { composerOptions } from '@/lib/contracts/browser/recognitions'
import { editableKudos } from '@/lib/contracts/browser/revisions'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('revisions'))('titleOther') })

export default async function EditKudosPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor()
  const kudos = await editableKudos(actor, (await params).id)
  if (!kudos) notFound()
  const [t, { values }] = await Promise.all([words('revisions'), composerOptions(actor)])
  return (
    <Words of={['recognitions', 'feed', 'revisions']}>
      <Column>
        <PageHeader title={t(kudos.mine ? 'title' : 'titleOther')}>{t('kept')}</PageHeader>
        <EditForm kudos={kudos} values={values} />
      </Column>
    </Words>
  )
}
