import { HandHeart, Pencil } from 'lucide-react'
import Link from 'next/link'
import { Avatar } from '@/components/ui/avatar'
import { Badge } from '@/components/ui/badge'
import { buttonClass } from '@/components/ui/button'
import type { Portrait } from '@/lib/contracts/browser/types'
import { locales } from '@/lib/i18n/locales'
import { currentLocale, words } from '@/lib/i18n/words'
import { LocalTime } from './local-time'

/** Who it is, what they do, whether they are there, and the one thing to do: thank them. */
export async function PortraitHead({ portrait, today }: { portrait: Portrait; today: string }) {
  const [t, locale] = await Promise.all([words('people'), currentLocale()])
  const { face, pronouns, left, me } = portrait
  const place = [portrait.department?.name, portrait.location?.name].filter(Boolean).join(' · ')
  const away = portrait.absences.find(one => !one.pending && one.from <= today)
  const day = new Intl.DateTimeFormat(locales[locale].tag, { timeZone: 'UTC', day: 'numeric', month: 'long' })
  return (
    <header className="mb-8 flex flex-wrap items-start gap-x-6 gap-y-4">
      <Avatar name={face.name} src={face.avatarUrl} size="portrait" />
      <div className="min-w-48 grow basis-48">
        <h1 className="wrap-anywhere font-serif text-title" dir="auto">
          {face.name}
        </h1>
        {pronouns && <p className="text-muted">{pronouns}</p>}
        {face.title && <p className="text-large">{face.title}</p>}
        {place && <p className="text-muted">{place}</p>}
        <p className="mt-1 flex min-h-6 flex-wrap items-center gap-x-3 gap-y-1 text-muted text-small">
          {left ? (
            <Badge>{t('profile.left')}</Badge>
          ) : (
            <span>
              {t('profile.localTime')}: <LocalTime timeZone={portrait.timeZone} />
            </span>
          )}
          {away && <Badge tone="pending">{t('profile.away', { date: day.format(new Date(away.to)) })}</Badge>}
        </p>
      </div>
      <div data-screen-only className="flex shrink-0 gap-2">
        {me ? (
          <Link href="/me" className={buttonClass()}>
            <Pencil aria-hidden="true" className="size-4.5" />
            {t('profile.edit')}
          </Link>
        ) : (
          !left && (
            <Link href={`/?thank=${face.id}`} className={buttonClass({ look: 'primary' })}>
              <HandHeart aria-hidden="true" className="size-4.5" />
              {t('profile.thank', { name: portrait.firstName })}
            </Link>
          )
        )}
      </div>
    </header>
  )
}
