import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  title: 'Rechnungen',
  intro: 'Jede vollständige Referenz wird einmal berechnet, in dem Monat, in dem die Referenzperson geantwortet hat.',
  list: 'Rechnungen nach Monat',
  month: 'Monat',
  number: 'Nummer',
  lines: 'Referenzen',
  total: 'Summe',
  next: 'Frühere Rechnungen',
  first: 'Zurück zu den neuesten',
  coming: {
    title: 'Auf der nächsten Rechnung',
    none: 'Keine vollständige Referenz wartet auf eine Rechnung.',
    sum: '{count, plural, one {# vollständige Referenz} other {# vollständige Referenzen}} × {price} = {sum}',
    when: 'Zum heutigen Preis. Die Rechnung eines Monats entsteht in der Nacht, in der er endet.',
    price: 'Preis ändern',
  },
  empty: {
    title: 'Es gibt noch keine Rechnung',
    words: 'Die erste entsteht am Ende des Monats, in dem jemand geantwortet hat.',
    action: 'Referenzen ansehen',
  },
  one: 'Rechnung {number, number}',
  back: 'Alle Rechnungen',
  pdf: 'PDF herunterladen',
  how: 'Wie der Preis zustande kam',
  part: '{count, plural, one {# vollständige Referenz} other {# vollständige Referenzen}} × {price}',
  rule: 'Was im {month} vollständig wurde, jede Referenz einmal, zum Preis vom {day}, dem Tag der Rechnung. Ein später geänderter Preis ändert keine Rechnung.',
  linesOf: 'Referenzen auf dieser Rechnung',
  completed: 'Vollständig seit',
  candidate: 'Bewerber',
  referee: 'Referenzperson',
  price: 'Preis',
} satisfies Like<typeof en>
