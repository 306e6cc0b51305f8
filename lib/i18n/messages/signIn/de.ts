import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  title: 'Anmelden',
  heading: 'Bei Laurel anmelden',
  identifier: 'E-Mail oder Benutzername',
  password: 'Passwort',
  submit: 'Anmelden',
  or: 'oder',
  continueWith: 'Weiter mit {provider}',
  languages: 'Sprache',
  demo: {
    title: 'Sieh dich in der Demo-Firma um',
    words: 'Such dir aus, wer du sein willst, und melde dich an. Passwort: <password></password>',
  },
  example: {
    label: 'Ein Beispiel',
    headline: '<b>Amira</b> hat <b>Jonas</b> gedankt',
    letter:
      'Du bist am Telefon geblieben, bis das letzte Paket gefunden war, und hast dann aufgeschrieben, wie. So geht keines mehr verloren.',
    value: 'Kunden zuerst',
  },
  forgotten: 'Passwort vergessen?',
  forgot: {
    tab: 'Passwort vergessen',
    title: 'Passwort vergessen?',
    intro: 'Wir mailen dir einen Link, mit dem du ein neues wählst.',
    email: 'E-Mail',
    send: 'Link zuschicken',
    sent: 'Wenn hier jemand die Adresse <address></address> hat, ist eine Mail unterwegs. Der Link darin gilt eine Stunde, für ein einziges Mal.',
    nothing: 'Nach ein paar Minuten noch nichts da? Sieh im Spam-Ordner nach oder prüf die Adresse.',
    back: 'Zurück zur Anmeldung',
    enterEmail: 'Gib deine E-Mail-Adresse ein, etwa du@firma.de.',
  },
  reset: {
    tab: 'Neues Passwort',
    title: 'Wähl ein neues Passwort',
    password: 'Neues Passwort',
    hint: 'Mindestens 8 Zeichen. Ein paar Wörter hintereinander merken sich leicht.',
    again: 'Noch einmal dasselbe',
    set: 'Passwort setzen',
    differ: 'Die beiden Passwörter sind verschieden. Tipp zweimal dasselbe ein.',
    stale: 'Dieser Link gilt nicht mehr: Er wurde schon benutzt, oder seine Zeit ist abgelaufen.',
    ask: 'Neuen Link anfordern',
    done: 'Dein neues Passwort gilt, und überall sonst bist du abgemeldet.',
    signIn: 'Anmelden',
  },
  step: {
    tab: 'Zweiter Schritt',
    title: 'Noch ein Schritt',
    words: 'Gib den Code ein, den deine Authenticator-App für Laurel zeigt.',
    code: 'Code',
    submit: 'Anmelden',
    lost: 'Kein Telefon zur Hand? Nimm einen Wiederherstellungscode',
    recovery: 'Wiederherstellungscode',
    recoveryWords: 'Gib einen der Codes ein, die du beim Einrichten aufgehoben hast. Jeder gilt einmal.',
    app: 'Lieber die App nehmen',
    back: 'Von vorn anfangen',
    noCodes: 'Weder das eine noch das andere? Frag deinen Admin.',
    incomplete: 'Gib den Code ein.',
  },
  trouble: {
    tooOften:
      'Zu viele Versuche. Versuch es in {minutes, plural, one {einer Minute} other {# Minuten}} noch einmal oder setz ein neues Passwort.',
    tooMany: 'Zu viele Versuche. Versuch es in einer Viertelstunde noch einmal oder setz ein neues Passwort.',
    incomplete: 'Gib deine E-Mail-Adresse oder deinen Benutzernamen ein, und dein Passwort.',
    mismatch: 'Name und Passwort passen nicht zusammen. Prüf beides und versuch es noch einmal.',
    denied: 'Dieses Konto hat keinen Zugang. Bitte deinen Admin um eine Einladung.',
    unverified:
      'Dein Anbieter hat deine E-Mail-Adresse noch nicht bestätigt. Hol das dort nach und versuch es dann noch einmal.',
    unknownCompany: 'Keine Firma hier kennt deine E-Mail-Adresse. Bitte deinen Admin um eine Einladung.',
    secondFactor: 'Dieses Konto fragt auch nach einem Code. Meld dich hier an.',
    suspended:
      'Diese Firma ist gesperrt. Niemand kommt hinein, bis der Betrieb von Laurel sie wieder öffnet; frag deine Verwaltung.',
    stepOver: 'Das hat zu lange gedauert. Meld dich noch einmal an.',
    tooManyCodes:
      'Zu viele falsche Codes. Versuch es in {minutes, plural, one {einer Minute} other {# Minuten}} noch einmal.',
    wrongCode:
      'Dieser Code stimmt nicht, oder er wurde schon benutzt. Warte auf den nächsten und versuch es noch einmal.',
    other: 'Die Anmeldung hat nicht geklappt. Versuch es gleich noch einmal.',
  },
} satisfies Like<typeof en>
