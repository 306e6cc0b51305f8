import type { Metadata } from 'next'
import { Words } from '@/components/i18n/words'
import { NoticeChoices } from '@/components/notices/choices'
import { requireActor } from '@/lib/auth/require-actor'
import { noticeChoices } from '@/lib/contracts/browser/notices'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('noticeChoices'))('choose.title'),
})

export default async function MyNotices() {
  const [choices, t] = await Promise.all([requireActor().then(noticeChoices), words('noticeChoices')])
  return (
    <section aria-labelledby="choices" className="pt-6">
      <h2 id="choices" className="font-serif text-lead">
        {t('choose.title')}
      </h2>
      <p className="needs-scripts mt-1 mb-4 text-muted">{t('choose.lead')}</p>
      <Words of={['noticeChoices']}>
        <NoticeChoices choices={choices} />
      </Words>
    </section>
  )
}
