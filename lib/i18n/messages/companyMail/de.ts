import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  home: 'Laurel öffnen',
  subject: '{company} ist bereit bei Laurel',
  preview: 'Lege ein Passwort fest, um zu beginnen.',
  heading: '{company} wartet auf dich',
  hello: 'Hallo {name},',
  made: '{inviter} hat bei Laurel einen Platz für {company} eingerichtet, wo Menschen einander danken, Urlaub planen und sich treffen. Du verwaltest ihn: Lade deine Leute ein, wähle eure Werte, richte den Urlaub ein.',
  link: 'Lege zuerst ein Passwort fest. Der Link gilt einmal, {days, plural, one {# Tag} other {# Tage}} lang.',
  unexpected: 'Wenn du das nicht erwartet hast, tu nichts: Ohne Passwort kommt niemand hinein.',
  action: 'Passwort festlegen',
  reason: 'Du bekommst diese E-Mail, weil {inviter} dich mit der Verwaltung von {company} betraut hat.',
} satisfies Like<typeof en>
