import type { Metadata } from 'next'
import { CandidateForm } from '@/components/hiring/candidates/candidate-form'
import { Words } from '@/components/i18n/words'
import { Back } from '@/components/ui/back'
import { PageHeader } from '@/components/ui/page-header'
import { requireActorWho } from '@/lib/auth/require-actor'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('candidates'))('form.title') })

export default async function NewCandidate() {
  const [, t] = await Promise.all([requireActorWho(actor => actor.recruiter !== null), words('candidates')])
  return (
    <Words of={['candidates']}>
      <div className="max-w-3xl">
        <Back href="/hiring">{t('back')}</Back>
        <PageHeader title={t('form.title')}>{t('form.intro')}</PageHeader>
        <CandidateForm />
      </div>
    </Words>
  )
}
