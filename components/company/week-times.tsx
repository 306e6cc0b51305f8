import { locales } from '@/lib/i18n/locales'
import { currentLocale, words } from '@/lib/i18n/words'

type WeekTimesProps = { since: string | null; planned: { id: number; effectiveDate: string; hours: number[] }[] }

/** Since when the company's week holds, and the ones planned for later. */
export async function WeekTimes({ since, planned }: WeekTimesProps) {
  const [t, locale] = await Promise.all([words('company'), currentLocale()])
  const day = (date: string) =>
    new Intl.DateTimeFormat(locales[locale].tag, { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${date}T00:00:00Z`),
    )
  const sum = (hours: number[]) => Math.round(hours.reduce((total, one) => total + one, 0) * 100) / 100
  return (
    <div className="mt-4 grid gap-1 text-muted text-small">
      <p>{since ? t('week.since', { day: day(since) }) : t('week.usual')}</p>
      {planned.map(one => (
        <p key={one.id}>{t('week.planned', { day: day(one.effectiveDate), hours: sum(one.hours) })}</p>
      ))}
    </div>
  )
}
