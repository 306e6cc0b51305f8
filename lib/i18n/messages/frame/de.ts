import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  description: 'Wo eure Firma Danke sagt.',
  skip: 'Zum Inhalt springen',
  rooms: 'Bereiche',
  room: {
    home: 'Start',
  },
  menu: '{name}: Sprache, Farben, Abmelden',
  language: 'Sprache',
  browserLanguage: 'Wie mein Browser',
  theme: 'Farben',
  themes: { system: 'Wie mein Gerät', light: 'Hell', dark: 'Dunkel' },
  signOut: 'Abmelden',
} satisfies Like<typeof en>
