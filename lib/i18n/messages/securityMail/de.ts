import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  hello: 'Hallo {name},',
  preview: 'Wenn du es warst, ist nichts zu tun.',
  password: {
    changed: {
      subject: 'Dein Passwort wurde geändert',
      words: 'das Passwort deines Laurel-Kontos wurde geändert. Überall sonst bist du abgemeldet.',
    },
    reset: {
      subject: 'Dein Passwort wurde neu gesetzt',
      words:
        'für dein Laurel-Konto wurde ein neues Passwort gesetzt, mit dem Link aus unserer Mail. Du bist überall abgemeldet.',
    },
  },
  factor: {
    on: {
      subject: 'Die Anmeldung in zwei Schritten ist an',
      words:
        'ab jetzt reicht dein Passwort allein nicht mehr: Dazu gehört ein Code aus deiner Authenticator-App. Überall sonst bist du abgemeldet.',
    },
    off: {
      subject: 'Die Anmeldung in zwei Schritten ist aus',
      words:
        'ab jetzt reicht dein Passwort allein für dein Laurel-Konto. Die Wiederherstellungscodes gelten nicht mehr.',
    },
    cleared: {
      subject: 'Ein Admin hat deine Anmeldung in zwei Schritten ausgeschaltet',
      words:
        'ein Admin deiner Firma hat den zweiten Schritt deiner Anmeldung ausgeschaltet, etwa weil ein Telefon verloren ging. Richte ihn nach dem Anmelden neu ein.',
    },
  },
  codes: {
    renewed: {
      subject: 'Du hast neue Wiederherstellungscodes',
      words: 'für dein Laurel-Konto gibt es zehn neue Wiederherstellungscodes. Die alten gelten nicht mehr.',
    },
    used: {
      subject: 'Ein Wiederherstellungscode wurde zum Anmelden benutzt',
      words:
        'jemand hat sich mit deinem Passwort und einem deiner Wiederherstellungscodes angemeldet. {left, plural, =0 {Keiner ist übrig: Hol dir neue.} one {Einer ist übrig: Hol dir bald neue.} other {# sind übrig.}}',
    },
  },
  key: {
    created: {
      subject: 'Du hast einen neuen API-Schlüssel: {name}',
      words: 'der API-Schlüssel „{name}“ wurde angelegt. Programme, die ihn haben, dürfen, was du darfst.',
    },
    revoked: {
      subject: 'Ein API-Schlüssel wurde widerrufen: {name}',
      words: 'der API-Schlüssel „{name}“ wurde widerrufen. Programme, die ihn benutzen, werden ab jetzt abgewiesen.',
    },
  },
  notYou:
    'Warst du das nicht? Setz sofort ein neues Passwort, sieh deine Sitzungen und Schlüssel durch und sag deinem Admin Bescheid.',
  look: 'Sicherheit ansehen',
  newPassword: 'Neues Passwort anfordern',
  reason:
    'Du bekommst diese Mail, weil es um die Sicherheit deines Kontos bei {company} geht. Sie lässt sich nicht abbestellen.',
  home: 'Laurel öffnen',
} satisfies Like<typeof en>
