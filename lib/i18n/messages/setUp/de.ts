import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  tab: 'Einrichten',
  title: 'Laurel einrichten',
  empty:
    'Hier ist noch niemand. Beim Start hat Laurel einen Link mit einem Schlüssel ausgegeben; öffne ihn oder gib den Schlüssel ein.',
  key: 'Schlüssel',
  keyHint: 'Er steht im Protokoll des Servers, nach „Set it up at“.',
  keyWrong: 'Das ist nicht der Schlüssel. Kopiere ihn ganz aus dem Protokoll des Servers.',
  open: 'Weiter',
  intro: 'Zwei Minuten, dann bist du drin. Alles lässt sich später ändern.',
  yourCompany: 'Deine Firma',
  company: 'Name der Firma',
  country: 'Land',
  countryHint: 'Seine Feiertage kommen in den Kalender.',
  noCountry: 'Später wählen',
  timeZone: 'Zeitzone',
  you: 'Du verwaltest sie als Erstes',
  firstName: 'Vorname',
  lastName: 'Nachname',
  email: 'E-Mail',
  password: 'Passwort',
  passwordHint: 'Mindestens 8 Zeichen. Ein paar Wörter zusammen merken sich leicht.',
  again: 'Noch einmal dasselbe',
  found: 'Einrichten',
  place: 'Hauptsitz',
  values: {
    help: { name: 'Einander helfen', description: 'Wir sehen, wer Hilfe braucht, und packen mit an.' },
    craft: { name: 'Gute Arbeit', description: 'Wir machen es gut, auch wo niemand hinsieht.' },
    courage: { name: 'Offen reden', description: 'Wir sagen, was wir denken, freundlich und rechtzeitig.' },
    learning: { name: 'Lernen', description: 'Wir probieren, finden heraus und geben weiter.' },
  },
  leave: { annual: 'Urlaub', sick: 'Krank', unpaid: 'Unbezahlter Urlaub' },
} satisfies Like<typeof en>
