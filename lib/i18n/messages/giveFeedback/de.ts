import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  title: {
    candidate: 'Wie war Ihre Bewerbung bei {firm}?',
    employer: 'Wie macht sich {candidate}?',
  },
  greeting: 'Guten Tag {name},',
  asks: {
    candidate:
      '{recruiter} von <b>{firm}</b> möchte gern wissen, wie Sie die Prüfung Ihrer Referenzen erlebt haben. Es dauert etwa eine Minute.',
    employer:
      'vor der Einstellung von <b>{candidate}</b> wurden Referenzpersonen befragt. {recruiter} von <b>{firm}</b> möchte gern wissen, wie das zu dem passt, was Sie sehen. Es dauert etwa eine Minute.',
  },
  readers: {
    candidate: 'Gelesen von {recruiter} und allen, die bei {firm} einstellen. An Ihrer Bewerbung ändert es nichts.',
    employer: 'Gelesen von {recruiter} und allen, die bei {firm} einstellen. {candidate} sieht es nicht.',
  },
  kept: 'Ihr Name und Ihre Worte werden {count, plural, one {# Tag} other {# Tage}} nach dem Ende der Prüfung gelöscht. Die Bewertung bleibt als Zahl, die niemand Ihnen zuordnen kann.',
  keptOpen:
    'Ihr Name und Ihre Worte werden zusammen mit der Prüfung gelöscht. Die Bewertung bleibt als Zahl, die niemand Ihnen zuordnen kann.',
  rating: {
    candidate: 'Wie war die Prüfung Ihrer Referenzen?',
    employer: 'Wie macht sich {candidate}, verglichen mit dem, was zu erwarten war?',
  },
  point: {
    candidate: {
      r1: '1 – sehr schlecht',
      r2: '2 – schlecht',
      r3: '3 – mittel',
      r4: '4 – gut',
      r5: '5 – sehr gut',
    },
    employer: {
      r1: '1 – weit darunter',
      r2: '2 – darunter',
      r3: '3 – wie erwartet',
      r4: '4 – darüber',
      r5: '5 – weit darüber',
    },
  },
  recommends: {
    candidate: 'Würden Sie {firm} jemandem empfehlen, der Arbeit sucht?',
    employer: 'Würden Sie {candidate} wieder einstellen?',
  },
  yes: 'Ja',
  no: 'Nein',
  comment: 'Was sollte man noch wissen?',
  commentHint: 'Wenn Sie mögen.',
  send: 'An {firm} senden',
  missing: 'Es fehlt noch etwas.',
  decline: 'Ich möchte nichts sagen',
  declineWhy: 'Niemand schreibt Ihnen deswegen noch einmal.',
  done: {
    title: 'Vielen Dank',
    words: 'Ihre Rückmeldung ist bei {firm} angekommen. Mehr ist nicht zu tun.',
    said: 'Was Sie gesagt haben',
    wrong: 'Stimmt etwas nicht, oder soll es gelöscht werden? Schreiben Sie an {recruiter}, {email}.',
  },
  over: {
    declined: 'Sie möchten nichts sagen',
    declinedWhy:
      'Niemand schreibt Ihnen deswegen noch einmal. Falls Sie es sich anders überlegen, antworten Sie auf die E-Mail.',
    cancelled: 'Nicht mehr nötig',
    cancelledWhy: '{firm} braucht das nicht mehr. Trotzdem vielen Dank.',
    expired: 'Die Zeit zum Antworten ist vorbei',
    expiredWhy: 'Wenn Sie noch etwas sagen möchten, antworten Sie auf die E-Mail.',
  },
} satisfies Like<typeof en>
