import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  description: 'Wo eure Firma Danke sagt.',
  skip: 'Zum Inhalt springen',
  rooms: 'Bereiche',
  room: {
    home: 'Start',
    people: 'Menschen',
  },
  menu: '{name}: Sprache, Farben, Abmelden',
  language: 'Sprache',
  browserLanguage: 'Wie mein Browser',
  theme: 'Farben',
  themes: { system: 'Wie mein Gerät', light: 'Hell', dark: 'Dunkel' },
  palette: {
    open: 'Personen, Seiten und Befehle suchen',
    short: 'Suchen',
    placeholder: 'Ein Name, eine Seite oder was du tun willst',
    people: 'Menschen',
    pages: 'Gehe zu',
    actions: 'Tun',
    found: '{count, plural, one {# Treffer} other {# Treffer}}',
    looking: 'Wird gesucht …',
    none: 'Nichts unter diesem Namen.',
    thank: 'Danke sagen',
    shortcuts: 'Tastenkürzel',
    theme: 'Farben: {theme}',
  },
  keys: {
    title: 'Tastenkürzel',
    send: 'Geschriebenes senden',
    close: 'Offenes schließen',
    single: 'Kürzel aus einer Taste',
  },
  settings: 'Deine Einstellungen',
  signOut: 'Abmelden',
} satisfies Like<typeof en>
