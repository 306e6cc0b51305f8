import { calendarDays } from '@/components/ui/calendar-days'
import type { EventItem } from '@/lib/contracts/browser/event-types'
import { sayHours, sayWhen } from '@/lib/i18n/event-times'
import { locales } from '@/lib/i18n/locales'
import { currentLocale, words } from '@/lib/i18n/words'

/** Events in the reader's words, for pages on the server. */
export async function said() {
  const [t, locale] = await Promise.all([words('events'), currentLocale()])
  const { tag } = locales[locale]
  const part = (options: Intl.DateTimeFormatOptions) => calendarDays(tag, options).day
  const list = new Intl.ListFormat(tag, { type: 'conjunction' })
  return {
    t,
    tag,
    /** Where the reader's weeks begin; 1 is Monday. */
    firstWeekday: locale === 'ar' ? 6 : 1,
    when: (event: EventItem) => sayWhen(t, tag, event),
    hours: (event: EventItem) => sayHours(t, tag, event),
    where: ({ places }: Pick<EventItem, 'places'>) => (places.length > 0 ? list.format(places) : t('list.everywhere')),
    /** "December 2026" */
    month: part({ month: 'long', year: 'numeric' }),
    /** "Thursday 3 December" */
    day: part({ weekday: 'long', day: 'numeric', month: 'long' }),
    weekday: part({ weekday: 'short' }),
    fullWeekday: part({ weekday: 'long' }),
    /** "3" */
    number: (date: string) => String(Number(date.slice(8, 10))),
  }
}

export type Said = Awaited<ReturnType<typeof said>>
