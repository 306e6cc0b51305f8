import type { Metadata } from 'next'
import { Words } from '@/components/i18n/words'
import { Back } from '@/components/ui/back'
import { PageHeader } from '@/components/ui/page-header'
import { NewValue } from '@/components/values/new-value'
import { requireActorWho } from '@/lib/auth/require-actor'
import { newValuePage } from '@/lib/contracts/browser/values'
import { isAdmin } from '@/lib/domain/actor'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('valueAdmin'))('new') })

export default async function NewValuePage() {
  const [actor, t, a] = await Promise.all([requireActorWho(isAdmin), words('valueAdmin'), words('admin')])
  return (
    <Words of={['valueAdmin']}>
      <Back href="/admin/values">{a('section.values')}</Back>
      <PageHeader title={t('new')} />
      <NewValue {...(await newValuePage(actor))} />
    </Words>
  )
}
