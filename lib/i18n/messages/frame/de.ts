import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  description: 'Wo eure Firma Danke sagt.',
  skip: 'Zum Inhalt springen',
  rooms: 'Bereiche',
  room: {
    home: 'Start',
    leave: 'Urlaub',
    approvals: 'Anträge',
    calendar: 'Kalender',
  },
  waiting: 'offen',
  menu: '{name}: Sprache, Farben, Abmelden',
  language: 'Sprache',
  browserLanguage: 'Wie mein Browser',
  theme: 'Farben',
  themes: { system: 'Wie mein Gerät', light: 'Hell', dark: 'Dunkel' },
  palette: {
    open: 'Personen, Seiten und Befehle suchen',
    short: 'Suchen',
    placeholder: 'Ein Name, eine Seite oder was du tun willst',
    people: 'Jemandem danken',
    pages: 'Gehe zu',
    actions: 'Tun',
    found: '{count, plural, one {# Treffer} other {# Treffer}}',
    looking: 'Wird gesucht …',
    none: 'Nichts unter diesem Namen.',
    thank: 'Danke sagen',
    security: 'Passwort und Sicherheit',
    shortcuts: 'Tastenkürzel',
    theme: 'Farben: {theme}',
  },
  keys: {
    title: 'Tastenkürzel',
    send: 'Geschriebenes senden',
    close: 'Offenes schließen',
    single: 'Kürzel aus einer Taste',
  },
  signOut: 'Abmelden',
} satisfies Like<typeof en>
