import { Badge } from '@/components/ui/badge'
import type { Absence, Portrait } from '@/lib/contracts/browser/types'
import { locales } from '@/lib/i18n/locales'
import { currentLocale, words } from '@/lib/i18n/words'
import { Section } from './fact'

/** When somebody is away in the weeks to come; why, and what is left of their leave, for those who may know. */
export async function PortraitLeave({ portrait }: { portrait: Portrait }) {
  const [t, locale] = await Promise.all([words('people'), currentLocale()])
  const { absences, balances } = portrait
  if (portrait.left || (absences.length === 0 && !balances?.length)) return null
  const { tag } = locales[locale]
  const day = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', day: 'numeric', month: 'short' })
  const span = ({ from, to }: Absence) => day.formatRange(new Date(from), new Date(to))
  const days = (count: number) => t('profile.days', { count })
  return (
    <Section title={t('profile.leave')}>
      {absences.length === 0 ? (
        <p className="text-muted">{t('profile.noLeave')}</p>
      ) : (
        <ul className="grid gap-1.5">
          {absences.map(one => (
            <li key={`${one.from} ${one.kind}`} className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="tabular-nums">{span(one)}</span>
              <span className="text-muted">{one.kind ?? t('profile.isAway')}</span>
              {one.pending && <Badge tone="pending">{t('profile.pending')}</Badge>}
            </li>
          ))}
        </ul>
      )}
      {balances && balances.length > 0 && (
        <dl className="grid gap-1.5 border-line border-t pt-3">
          {balances.map(({ id, name, used, left }) => (
            <div key={id} className="flex flex-wrap justify-between gap-x-3">
              <dt className="text-muted">{name}</dt>
              <dd className="tabular-nums">
                {left === null
                  ? t('profile.balanceUsed', { used: days(used) })
                  : t('profile.balanceLeft', { left: days(left), used: days(used) })}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Section>
  )
}
