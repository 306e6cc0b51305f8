import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  title: 'Auswertung',
  intro: {
    firm: 'Wie es bei {company} mit Referenzen läuft.',
    own: 'Wie es mit den Referenzen deiner Bewerber läuft.',
    of: 'Wie es mit den Referenzen der Bewerber von {name} läuft.',
  },
  filter: { label: 'Was gezeigt wird', recruiter: 'Betreut von', firm: 'Die ganze Firma', show: 'Zeigen' },
  summary: {
    asked: 'Gefragte Referenzpersonen',
    share: 'Vollständig',
    shareOf: '{count, plural, =0 {keine davon} one {# Antwort} other {# Antworten}}',
    median: 'Von der Frage bis zur Antwort',
    medianOf: 'die Hälfte brauchte nicht länger',
    waiting: 'Antwort steht aus',
    waitingNow: 'jetzt, wann auch immer gefragt',
  },
  span: {
    soon: 'weniger als eine Stunde',
    hours: '{count, plural, one {# Stunde} other {# Stunden}}',
    days: '{count, plural, one {# Tag} other {# Tage}}',
  },
  head: {
    day: 'Tag',
    week: 'Woche ab',
    month: 'Monat',
    state: 'Stand',
    references: 'Referenzen',
    relationship: 'Verhältnis',
    recruiter: 'Betreut von',
    asked: 'Gefragt',
    completed: 'Vollständig',
    declined: 'Abgelehnt',
    waiting: 'Ausstehend',
  },
  curve: {
    name: 'Gefragt und geantwortet',
    found:
      '{asked, plural, =0 {Niemand wurde gefragt} one {# Person wurde gefragt} other {# Personen wurden gefragt}}, {completed, plural, =0 {niemand antwortete} one {eine antwortete} other {# antworteten}} ({since})',
    none: 'Niemand wurde gefragt, niemand antwortete ({since})',
    about:
      'Gefragte Referenzpersonen und vollständige Referenzen je {grain, select, day {Tag} week {Woche} other {Monat}}',
    asked: 'Gefragt',
    completed: 'Vollständig',
    said: '{completed} vollständig, {asked} gefragt',
  },
  outcomes: {
    name: 'Was daraus wurde',
    found: 'Beantwortet: {share} der Anfragen',
    nobody: 'Von den Gefragten hat noch niemand geantwortet',
    none: 'Niemand wurde gefragt ({since})',
    about: 'Alle Gefragten nach ihrem Stand ({since})',
  },
  times: {
    name: 'Von der Frage bis zur Antwort',
    found: 'Die Hälfte der Antworten kam nach höchstens: {span}',
    none: 'Von den Gefragten hat noch niemand geantwortet ({since})',
    about: 'Antworten der Gefragten nach ihrer Dauer ({since})',
    within: 'Dauer',
    answers: 'Antworten',
    day: 'Binnen eines Tages',
    three: '1 bis 3 Tage',
    week: '3 bis 7 Tage',
    longer: 'Über eine Woche',
  },
  waiting: {
    name: 'Ausstehend',
    none: 'Auf niemanden wird gewartet',
    found:
      '{count, plural, one {Eine Antwort steht} other {# Antworten stehen}} aus{long, plural, =0 {, keine seit über einer Woche} one {, eine seit über einer Woche} other {, # seit über einer Woche}}',
    about: 'Wer noch nicht geantwortet hat, wann auch immer gefragt, nach Stand',
    ages: { day: 'Bis zu einem Tag', three: '1 bis 3 Tage', week: '3 bis 7 Tage', longer: 'Über eine Woche' },
  },
  declines: {
    name: 'Absagen',
    none: 'Keine Absagen: Niemand wurde gefragt ({since})',
    found: '{count, plural, =0 {Niemand} one {Eine} other {#}} von {asked, number} möchte lieber nicht antworten',
    about: 'Anteil der Absagen unter den Gefragten, nach Verhältnis zum Bewerber ({since})',
    said: '{declined, number} von {asked, number}',
    share: 'Anteil',
  },
  recruiters: {
    name: 'Team',
    none: 'Niemand im Team hat gefragt ({since})',
    nobody: 'Noch niemand im Team hat eine Antwort',
    found: '{name} hat die meisten Antworten: {completed, number} von {asked, number}',
    about: 'Gefragt und geantwortet, nach Betreuung, und wie lange die Hälfte der Antworten brauchte ({since})',
    said: '{completed, number} von {asked, number}',
    hours: 'Stunden bis zur Antwort (Median)',
  },
} satisfies Like<typeof en>
