import { Mark } from '@/components/brand/mark'
import { EmptyState } from '@/components/ui/empty-state'
import { SegmentedLinks } from '@/components/ui/segmented'
import type { KudosSide } from '@/lib/contracts/browser/profile'
import type { FeedPage, Portrait } from '@/lib/contracts/browser/types'
import { words } from '@/lib/i18n/words'
import { KudosOf } from './kudos-of'

type PortraitKudosProps = { portrait: Portrait; side: KudosSide; first: FeedPage }

/** What somebody was thanked for, or thanked others for. */
export async function PortraitKudos({ portrait, side, first }: PortraitKudosProps) {
  const t = await words('people')
  const { face, firstName: name, me, kudos } = portrait
  const here = `/people/${face.id}`
  return (
    <section className="mt-10 border-line border-t pt-6">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="font-serif text-lead">{t('profile.kudos')}</h2>
        <SegmentedLinks
          label={t('profile.kudos')}
          links={[
            { href: here, label: t('profile.received', { count: kudos.received }), current: side === 'received' },
            {
              href: `${here}?kudos=given`,
              label: t('profile.given', { count: kudos.given }),
              current: side === 'given',
            },
          ]}
        />
      </div>
      <KudosOf key={side} personId={face.id} side={side} first={first}>
        {side === 'received' ? (
          <EmptyState picture={<Mark className="size-12 text-accent" />} title={t('profile.noneReceived')}>
            {me ? t('profile.noneReceivedOwn') : t('profile.noneReceivedWords', { name })}
          </EmptyState>
        ) : (
          <EmptyState picture={<Mark className="size-12 text-accent" />} title={t('profile.noneGiven')}>
            {t('profile.noneGivenWords', { name })}
          </EmptyState>
        )}
      </KudosOf>
    </section>
  )
}
