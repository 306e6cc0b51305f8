import type { Metadata } from 'next'
import { Words } from '@/components/i18n/words'
import { SettingsSection } from '@/components/me/settings-section'
import { Back } from '@/components/ui/back'
import { Badge } from '@/components/ui/badge'
import { PageHeader } from '@/components/ui/page-header'
import { EditValue } from '@/components/values/edit-value'
import { Shelve } from '@/components/values/shelve'
import { ValuePicture } from '@/components/values/value-picture'
import { foundOr404 } from '@/lib/auth/found'
import { requireActorWho } from '@/lib/auth/require-actor'
import { oneValuePage } from '@/lib/contracts/browser/values'
import { isAdmin } from '@/lib/domain/actor'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('valueAdmin'))('edit') })

export default async function OneValue({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }, t, a] = await Promise.all([
    requireActorWho(isAdmin),
    params,
    words('valueAdmin'),
    words('admin'),
  ])
  const { value, seen, parents } = await foundOr404(oneValuePage(actor, id))
  const { name, description, parent, tint, uses, archived } = value
  return (
    <Words of={['valueAdmin']}>
      <Back href="/admin/values">{a('section.values')}</Back>
      <PageHeader
        title={
          <span className="flex flex-wrap items-center gap-3">
            <bdi>{name}</bdi>
            {archived && (
              <span className="font-sans">
                <Badge>{t('archived.badge')}</Badge>
              </span>
            )}
          </span>
        }
      >
        {t('uses', { count: uses })}
      </PageHeader>
      <div className="divide-y divide-line">
        <SettingsSection title={t('parts.words')} hint={t('parts.wordsHint')}>
          <EditValue id={value.id} entered={{ name, description, parent, tint }} seen={seen} parents={parents} />
        </SettingsSection>
        <SettingsSection title={t('picture.picture')} hint={t('picture.where')}>
          <ValuePicture id={value.id} url={value.pictureUrl} />
        </SettingsSection>
        <SettingsSection title={t('archive.title')} hint={t(archived ? 'archive.hintBack' : 'archive.hint')}>
          <Shelve id={value.id} name={name} uses={uses} archived={archived} />
        </SettingsSection>
      </div>
    </Words>
  )
}
