import type { StaffPage } from '@/lib/contracts/browser/staff'
import { locales } from '@/lib/i18n/locales'
import { currentLocale, words } from '@/lib/i18n/words'
import { ScheduleForm } from './schedule-form'
import { Section } from './section'

const usual = [8, 8, 8, 8, 8, 0, 0]

/** The weeks somebody works, so far and to come, and the form of another. */
export async function ScheduleSection({ person }: { person: StaffPage }) {
  const [t, locale] = await Promise.all([words('staff'), currentLocale()])
  const { tag } = locales[locale]
  const day = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' })
  const figure = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 })
  const { schedules, today } = person
  const now = schedules.findLast(one => one.from <= today) ?? schedules.at(-1)
  return (
    <Section id="schedule" title={t('schedule.title')} intro={t('schedule.intro')}>
      {schedules.length === 0 ? (
        <p className="mb-5 text-muted">{t('schedule.company')}</p>
      ) : (
        <ul aria-label={t('schedule.list')} className="mb-6 divide-y divide-line border-line border-y">
          {schedules.map(one => (
            <li key={one.id} className="flex flex-wrap justify-between gap-x-6 gap-y-1 py-2.5">
              <span>
                {t('schedule.from', {
                  date: day.format(new Date(one.from)),
                  total: one.hours.reduce((sum, hours) => sum + hours, 0),
                })}
              </span>
              <span className="text-muted tabular-nums">
                {one.hours.map(hours => figure.format(hours)).join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      <ScheduleForm id={person.id} today={today} week={now?.hours ?? usual} />
    </Section>
  )
}
