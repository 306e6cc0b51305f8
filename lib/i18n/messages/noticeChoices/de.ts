import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  choose: {
    title: 'Was du erfährst',
    lead: 'Jede Änderung gilt sofort.',
    what: 'Was geschieht',
    bell: 'Glocke',
    mail: 'E-Mail',
    labels: { bell: '{topic}, unter der Glocke', mail: '{topic}, per E-Mail' },
    always: 'Immer',
    never: '–',
    save: 'So behalten',
    topics: {
      recognition: 'Jemand dankt dir',
      comment: 'Jemand kommentiert einen Dank von dir oder an dich',
      hi5: 'Jemand gibt dir ein Hi5',
      leaveAsked: 'Urlaub, über den du entscheidest, wird beantragt oder geändert',
      leaveDecided: 'Über deinen Urlaub wird entschieden, oder er zählt neu',
      leaveCancelled: 'Urlaub wird zurückgezogen oder abgesagt',
      event: 'Eine Veranstaltung, an der du teilnimmst, ändert sich',
      moderation: 'Moderation: eine Meldung oder eine Entscheidung über einen Dank',
      security: 'Ein Weg zur Anmeldung bei deinem Konto ändert sich',
      digest: 'Die Woche in Kürze, montags um 8 Uhr',
    },
  },
  unsubscribe: {
    title: 'E-Mails von Laurel',
    ask: 'Die E-Mails „{topic}“ abschalten?',
    askWhy: 'Unter der Glocke bleiben sie, wo das eingeschaltet ist. Alles andere geht weiter wie bisher.',
    press: 'Abschalten',
    done: 'Du bekommst keine E-Mails „{topic}“ mehr',
    doneWhy: 'Mehr hat sich nicht geändert. In den Einstellungen kannst du sie wieder einschalten.',
    settings: 'Zu den Einstellungen',
    unknown: 'Mit diesem Link können wir nichts anfangen',
    unknownWhy: 'Vielleicht fehlt ein Stück davon. Welche E-Mails du bekommst, bestimmst du in den Einstellungen.',
  },
} satisfies Like<typeof en>
