import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  subject: 'Einladung zu {company} auf Laurel',
  preview: 'Wähle bis {until} ein Passwort.',
  hello: 'Hallo {name},',
  words:
    '{inviter} hat dein Konto bei {company} angelegt. Auf Laurel danken Kolleginnen und Kollegen einander, beantragen Urlaub und sehen, was ansteht.',
  names: 'Du meldest dich mit {email} oder deinem Benutzernamen {username} an.',
  until:
    'Der Link gilt einmal, bis {until}. Ist er abgelaufen, bitte um einen neuen oder wähle bei der Anmeldung „Passwort vergessen?“.',
  action: 'Passwort wählen',
  reason: 'Du bekommst diese Mail, weil {company} ein Konto für dich angelegt hat.',
  home: 'Laurel öffnen',
} satisfies Like<typeof en>
