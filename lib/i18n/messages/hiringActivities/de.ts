import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  title: 'Verlauf',
  intro: 'Was beim Einstellen geschehen ist, soweit du es sehen darfst, das Neueste zuerst.',
  about: 'Nur, was mit <name></name> geschehen ist.',
  all: 'Alles ansehen',
  filter: {
    label: 'Was gezeigt wird',
    noun: 'Art',
    everything: 'Alles',
    recruiter: 'Getan von',
    everybody: 'Von allen',
    show: 'Zeigen',
  },
  more: 'Früheres zeigen',
  first: 'Zurück zum Neuesten',
  empty: {
    title: 'Noch ist nichts geschehen',
    words: 'Sobald jemand Bewerber hinzufügt, um Referenzen bittet oder antwortet, steht es hier.',
    action: 'Bewerber ansehen',
  },
  nothing: {
    title: 'Davon ist nichts geschehen',
    words: 'Versuch eine andere Art, oder sieh dir an, was alle getan haben.',
    action: 'Alles ansehen',
  },
} satisfies Like<typeof en>
