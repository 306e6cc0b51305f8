import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  title: 'Ihre Referenzen, {name}',
  page: 'Ihre Referenzen für {firm}',
  what: '{recruiter} von <b>{firm}</b> möchte von Menschen hören, die mit Ihnen gearbeitet haben, bevor über Ihre Bewerbung entschieden wird.',
  needed:
    'Bitte nennen Sie mindestens {count, plural, one {eine Person} other {# Personen}}{managers, plural, =0 {.} one {, davon eine, die Sie geführt hat.} other {, davon #, die Sie geführt haben.}}',
  due: 'Bis {date}.',
  note: '{recruiter} sagt',
  progress: '{named} von {needed} genannt',
  howFar: 'Wen Sie genannt haben',
  managers: '{named} von {needed}, die Sie geführt haben',
  stillManager:
    '{count, plural, one {Es fehlt noch jemand, der Sie geführt hat.} other {Es fehlen noch # Personen, die Sie geführt haben.}}',
  enough: 'Das genügt. Sie dürfen mehr nennen.',
  done: {
    named: 'Die Einladung ist verschickt.',
    corrected: 'Berichtigt.',
    taken: 'Zurückgenommen. Der verschickte Link öffnet nichts mehr.',
  },
  state: {
    invited: 'angeschrieben',
    opened: 'hat hineingesehen',
    started: 'antwortet gerade',
    completed: 'hat geantwortet',
    declined: 'möchte lieber nicht',
    wrong: 'falsche Adresse',
    undelivered: 'E-Mail kam zurück',
    cancelled: 'zurückgenommen',
    expired: 'hat nicht rechtzeitig geantwortet',
  },
  wrongHow: 'Die E-Mail ging an jemand anderen. Bitte geben Sie die richtige Adresse an.',
  undeliveredHow: 'Die E-Mail konnte nicht zugestellt werden. Bitte berichtigen Sie die Adresse.',
  correct: 'Berichtigen',
  takeBack: 'Zurücknehmen',
  takeWhy:
    'Der Link der Person öffnet nichts mehr, und niemand schreibt ihr noch einmal. Die verschickte E-Mail bleibt bei ihr. Sie können jemand anderen nennen.',
  takePress: '{name} zurücknehmen',
  add: 'Jemanden nennen',
  addMore: 'Noch jemanden nennen',
  addWhy:
    'Die Person bekommt sofort eine E-Mail mit einem Link zu den Fragen. Sie sehen, wie weit sie ist, aber nicht, was sie sagt, wenn sie es nicht erlaubt.',
  fields: {
    firstName: 'Vorname',
    lastName: 'Nachname',
    email: 'E-Mail',
    emailHint: 'Am besten die von der Arbeit.',
    relationship: 'Im Verhältnis zu mir',
    company: 'Firma',
    jobTitle: 'Ihre Stelle',
    startedOn: 'Zusammengearbeitet von',
    endedOn: 'Zusammengearbeitet bis',
    language: 'Anschreiben auf',
    optional: 'wenn Sie mögen',
    choose: 'Bitte wählen',
  },
  relationships: {
    manager: 'Führungskraft',
    colleague: 'Kollegin oder Kollege',
    report: 'von mir geführt',
    client: 'Kundin oder Kunde',
    teacher: 'Lehrende',
    other: 'etwas anderes',
  },
  send: 'Nennen',
  save: 'Sichern',
  privacy: 'Was damit geschieht',
  privacyWhat:
    '{firm} bewahrt die Namen und was diese Menschen sagen {count, plural, =0 {auf, bis die Prüfung nicht mehr gebraucht wird} one {bis einen Tag nach der Prüfung auf} other {bis # Tage nach der Prüfung auf}}. Um erfundene Referenzen zu erkennen, werden Ihre Internetadresse und Ihr Browser vermerkt. Bitte nennen Sie nur Menschen, die davon wissen.',
  contact:
    'Gelesen wird es von {recruiter} und denen, die entscheiden. Um etwas berichtigen oder löschen zu lassen, schreiben Sie an <mail>{email}</mail>.',
  over: {
    filled: 'Alle haben geantwortet',
    filledWhy: 'Mehr ist nicht zu tun. {recruiter} meldet sich bei Ihnen.',
    cancelled: 'Wird nicht mehr gebraucht',
    cancelledWhy: '{firm} braucht keine Referenzen mehr. Wenn Sie das überrascht, fragen Sie {recruiter}.',
    expired: 'Die Zeit ist vorbei',
    expiredWhy: 'Antworten Sie auf die E-Mail, dann kann {recruiter} Sie noch einmal bitten.',
  },
} satisfies Like<typeof en>
