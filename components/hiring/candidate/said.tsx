import type { Said as SaidAnswer } from '@/lib/contracts/browser/candidate-types'
import { locales } from '@/lib/i18n/locales'
import { currentLocale, words } from '@/lib/i18n/words'

/** What was answered to one question. */
export async function Said({ said }: { said: SaidAnswer }) {
  const [t, locale] = await Promise.all([words('candidate'), currentLocale()])
  const day = (text: string) =>
    /^\d{4}-\d\d-\d\d$/.test(text)
      ? new Intl.DateTimeFormat(locales[locale].tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(text))
      : text
  switch (said.as) {
    case 'nothing':
      return <span className="text-muted">{t('referee.nothing')}</span>
    case 'measure':
      return (
        <span className="flex flex-wrap items-center gap-x-3">
          <svg aria-hidden="true" viewBox="0 0 100 6" className="h-1.5 w-24 rtl:-scale-x-100">
            <rect width="100" height="6" rx="3" className="fill-off-soft" />
            <rect width={said.share * 100} height="6" rx="3" className="fill-accent" />
          </svg>
          <span className="tabular-nums">{t('referee.scale', { value: said.value, scale: said.scale })}</span>
        </span>
      )
    case 'list': {
      const List = said.ordered ? 'ol' : 'ul'
      return (
        <List className={said.ordered ? 'list-decimal ps-5' : undefined}>
          {said.items.map(item => (
            <li key={item}>
              <bdi>{item}</bdi>
            </li>
          ))}
        </List>
      )
    }
    case 'pairs':
      return (
        <ul className="grid gap-0.5">
          {said.pairs.map(([name, value]) => (
            <li key={name}>
              <bdi className="text-muted">{name}</bdi>: <bdi>{value}</bdi>
            </li>
          ))}
        </ul>
      )
    case 'days':
      if (said.to === null) return <span>{day(said.from)}</span>
      return (
        <span>
          {said.to
            ? t('referee.days', { from: day(said.from), to: day(said.to) })
            : t('referee.since', { from: day(said.from) })}
        </span>
      )
    default:
      return (
        <span dir="auto" className="letter block whitespace-pre-wrap">
          {said.text}
        </span>
      )
  }
}
