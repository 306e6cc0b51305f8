import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  title: 'Einstellungen',
  intro: 'Was für alle Referenzen gilt. Jeder Teil wird für sich gespeichert.',
  look: {
    title: 'Aussehen',
    hint: 'Am Kopf von E-Mails, der Seiten für Bewerber und Referenzpersonen, und von Dokumenten.',
  },
  colour: {
    preview: 'Ein Knopf in einer E-Mail, in {colour}',
    button: 'Referenz geben',
  },
  voice: {
    title: 'E-Mails',
    hint: 'Was Bewerber und Referenzpersonen von euch bekommen.',
    sender: 'Absender',
    senderHint: 'Leer: wer um die Referenz bittet. Antworten gehen immer an diese Person.',
    language: 'Sprache',
    languageHint: 'Wo niemand eine gewählt hat.',
  },
  reminders: {
    title: 'Erinnerungen',
    hint: 'An Bewerber, die noch niemanden genannt haben, und an Referenzpersonen, die noch nicht geantwortet haben.',
    interval: 'Stunden zwischen Erinnerungen',
    intervalHint: 'Auch von der Einladung bis zur ersten. 24 ist ein Tag, 168 eine Woche.',
    cap: 'Höchstens so viele',
    capHint: 'Für jede Person, auch die von Hand geschickten. 0: gar keine.',
    rate: 'Stunden, bis von Hand wieder erinnert werden darf',
    rateHint: 'Damit niemand zwei hintereinander bekommt.',
    skip: 'Am Wochenende in Ruhe lassen',
    skipHint: 'Was am Samstag oder Sonntag käme, kommt am Montag zur selben Stunde.',
  },
  example: {
    title: 'Wann das wäre',
    from: 'Wer am {when} gefragt wird und nicht antwortet, wird erinnert am:',
    never: 'Wer am {when} gefragt wird und nicht antwortet, wird nicht erinnert.',
    more: '{count, plural, one {und noch # Mal} other {und noch # Mal}}',
    impossible: 'Schreib ganze Zahlen: 1 bis 720 Stunden, 0 bis 20 Erinnerungen.',
  },
  links: {
    title: 'Links',
    hint: 'In E-Mails an Bewerber und Referenzpersonen.',
    days: 'Tage, die ein Link öffnet',
    daysHint: 'Eine Anfrage endet nach ebenso vielen. Schon verschickte Links behalten ihre Zeit.',
  },
  sight: {
    title: 'Einsicht',
    hint: 'Wer wessen Bewerber sieht.',
    shares: 'Alle im Team sehen alle Bewerber',
    sharesHint: 'Sonst sehen alle nur die eigenen. Aufsicht und Leitung sehen immer alle.',
  },
  price: {
    title: 'Preis',
    sectionHint: 'Was auf der monatlichen Rechnung steht.',
    price: 'Für jede Referenz',
    currency: 'Währung',
    hint: 'Gilt ab der nächsten Rechnung; fertige Rechnungen bleiben, wie sie sind.',
  },
  retention: {
    title: 'Aufbewahrung',
    hint: 'Wie lange Bewerber bleiben, mit allem, was über sie gesagt wurde.',
  },
  close: {
    title: 'Einstellen schließen',
    hint: 'Wenn eure Firma keine Referenzen mehr mit Laurel einholt.',
    ask: 'Einstellen schließen …',
    what: 'Das endet sofort und lässt sich nicht zurücknehmen:',
    candidates:
      '{count, plural, =0 {Es gibt keine Bewerbung zu löschen.} one {# Bewerbung wird gelöscht, mit allen Referenzen.} other {# Bewerbungen werden gelöscht, mit allen Referenzen.}}',
    requests:
      '{count, plural, =0 {Keine Anfrage ist offen.} one {# offene Anfrage wird abgebrochen.} other {# offene Anfragen werden abgebrochen.}}',
    awaited:
      '{count, plural, =0 {Auf niemanden wird gewartet.} one {Der Link von # Referenzperson öffnet nichts mehr, halb Geschriebenes ist weg.} other {Die Links von # Referenzpersonen öffnen nichts mehr, halb Geschriebenes ist weg.}}',
    recruiters:
      '{count, plural, one {# Person holt keine Referenzen mehr ein: du selbst.} other {# Personen holen keine Referenzen mehr ein, auch du.}}',
    keeps:
      'Alle bleiben in der Firma, der Rest von Laurel bleibt, wie er ist. Was vollständig war, wird noch berechnet.',
    name: 'Name der Firma',
    nameHint: 'Tippe zur Sicherheit <name></name>.',
    now: 'Für immer schließen',
  },
} satisfies Like<typeof en>
