import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  intro: 'Wird beim Start von Laurel festgelegt, von wem auch immer den Server betreibt; hier siehst du, wie es steht.',
  people: 'Personen',
  withPassword: 'Mit Passwort',
  withSecondFactor: 'Mit Anmeldung in zwei Schritten',
  adminsWithout:
    '{count, plural, one {Eine von {all, number} Personen der Administration hat} other {# von {all, number} Personen der Administration haben}} ein Passwort ohne zweiten Schritt. Bitte sie, ihn unter Sicherheit einzuschalten.',
  on: 'an',
  off: 'aus',
  googleHint: 'Für Firmen mit Google Workspace.',
  oidcHint: 'Für jeden Anbieter, der OpenID Connect spricht, etwa Entra ID, Okta oder Keycloak.',
  isOn: 'Auf der Anmeldeseite steht „{name}“. Wer sich dort anmeldet, nimmt den zweiten Schritt des Anbieters, nicht den von Laurel.',
  howTo: 'Leg {settings} dort fest, wo der Server startet, und starte ihn neu.',
  issuer: 'Anbieter:',
  redirect: 'Rücksprungadresse',
  redirectHint: 'Danach fragt der Anbieter, wenn du Laurel dort anmeldest.',
  joining: {
    title: 'Wer dazukommen darf',
    by: 'Wer sich dort mit einer Adresse von {domains} anmeldet, gehört zur Firma.',
    none: 'Noch gehört euch keine Domain: Neu dazu kommt nur, wer eingeladen wird.',
    change: 'Domains ändern',
  },
  password: {
    title: 'Passwörter',
    length: 'Mindestens 8 Zeichen; gängige und solche aus Namen werden abgelehnt.',
    guesses: 'Nach zehn falschen Versuchen in einer Viertelstunde muss ein Konto eine weitere warten.',
    kept: 'Aufbewahrt wird nur ein Hash (argon2id): Niemand kann ein Passwort lesen.',
    sessions:
      'Eine Sitzung endet nach {days, plural, one {# Tag} other {# Tagen}}, beim Abmelden, oder wenn man sie beendet.',
    second: 'Alle können unter Sicherheit einen zweiten Schritt mit einer Authenticator-App einrichten.',
  },
} satisfies Like<typeof en>
