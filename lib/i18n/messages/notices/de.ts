import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  title: 'Mitteilungen',
  bell: '{count, plural, =0 {Mitteilungen} one {Mitteilungen, # ungelesen} other {Mitteilungen, # ungelesen}}',
  unread: 'Neu:',
  all: 'Alle Mitteilungen',
  settings: 'Auswählen, was du erfährst',
  older: 'Ältere zeigen',
  olderFailed: 'Die älteren kamen nicht an',
  failed: 'Deine Mitteilungen kamen nicht an',
  markAll: 'Alle als gelesen markieren',
  empty: 'Noch nichts',
  emptyWhy: 'Wenn dir jemand dankt, etwas kommentiert oder über deinen Urlaub entscheidet, liest du es hier.',
  emptyAction: 'Danke sagen',
  span: '{from} bis {to}',
  somebody: 'Jemand',
  said: {
    recognition: { received: '<b>{who}</b> hat dir gedankt' },
    comment: {
      written:
        '{mine, select, yes {<b>{who}</b> hat deinen Dank an <b>{names}</b> kommentiert} other {<b>{who}</b> hat kommentiert, wofür <b>{giver}</b> dir gedankt hat}}',
    },
    hi5: { received: '<b>{who}</b> hat dir ein Hi5 gegeben für das, wofür <b>{giver}</b> dir gedankt hat' },
    report: { received: '<b>{who}</b> hat gemeldet, was <b>{giver}</b> an <b>{names}</b> geschrieben hat' },
    review: {
      hidden:
        '{mine, select, yes {Dein Dank an <b>{names}</b> wird nicht mehr gezeigt} other {Der Dank von <b>{giver}</b> an <b>{names}</b> wird nicht mehr gezeigt}}',
      restored:
        '{mine, select, yes {Dein Dank an <b>{names}</b> wird wieder gezeigt} other {Der Dank von <b>{giver}</b> an <b>{names}</b> wird wieder gezeigt}}',
      kept: '{mine, select, yes {Dein Dank an <b>{names}</b> bleibt, wie er ist} other {Der Dank von <b>{giver}</b> an <b>{names}</b> bleibt, wie er ist}}',
    },
    leave: {
      requested: '<b>{who}</b> möchte Urlaub: {dates}',
      approved: '<b>{who}</b> hat deinen Urlaub genehmigt: {dates}',
      rejected: '<b>{who}</b> hat deinen Urlaub abgelehnt: {dates}',
      changed:
        '{mine, select, yes {<b>{who}</b> hat deinen Urlaub geändert: {dates}} other {Der Urlaub von <b>{who}</b> hat sich geändert: {dates}}}',
      withdrawn: '<b>{who}</b> möchte den Urlaub nicht mehr: {dates}',
      cancelled: '<b>{who}</b> hat deinen Urlaub abgesagt: {dates}',
      recount: 'Dein Urlaub zählt neu: {dates}',
    },
    event: {
      changed: '<b>{event}</b> hat sich geändert, jetzt am {dates}',
      cancelled: '<b>{event}</b> am {dates} fällt aus',
    },
    security: { changed: 'Einer deiner Wege zur Anmeldung hat sich geändert. Warst du das?' },
    gone: 'Das, worum es ging, ist nicht mehr da',
  },
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
