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
      removed:
        '{mine, select, yes {Dein Dank an <b>{names}</b> wurde von der Moderation gelöscht} other {Der Dank von <b>{giver}</b> an <b>{names}</b> wurde von der Moderation gelöscht}}',
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
      withdrawn: '<b>{who}</b> hat die Abwesenheit zurückgezogen: {dates}',
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
} satisfies Like<typeof en>
