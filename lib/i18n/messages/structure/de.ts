import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  intro: 'Wonach Menschen und Termine geordnet sind. Wähl einen Namen, um ihn zu ändern oder zu löschen.',
  moved: 'Verschoben',
  up: '{name} nach oben',
  down: '{name} nach unten',
  done: { added: 'Hinzugefügt', saved: 'Gespeichert', deleted: 'Gelöscht' },
  kind: {
    location: {
      title: 'Standorte',
      add: 'Standort hinzufügen',
      new: 'Neuer Standort',
      none: 'Noch keine. Ein Standort hat eigene Feiertage und eine eigene Uhr.',
    },
    department: {
      title: 'Abteilungen',
      add: 'Abteilung hinzufügen',
      new: 'Neue Abteilung',
      none: 'Noch keine. Abteilungen helfen, Menschen zu finden.',
    },
    job: {
      title: 'Stellen',
      add: 'Stelle hinzufügen',
      new: 'Neue Stelle',
      none: 'Noch keine. Die Stelle steht unter dem Namen.',
    },
    employee_class: {
      title: 'Beschäftigtengruppen',
      add: 'Gruppe hinzufügen',
      new: 'Neue Gruppe',
      none: 'Noch keine. Gruppen sind für Lohn und Leistungen, etwa „Angestellt“ oder „Praktikum“.',
    },
    event_type: {
      title: 'Arten von Terminen',
      add: 'Art hinzufügen',
      new: 'Neue Art von Termin',
      none: 'Noch keine. Die erste kommt mit dem ersten Termin.',
    },
    custom_field: {
      title: 'Eigene Felder',
      add: 'Feld hinzufügen',
      new: 'Neues Feld',
      none: 'Noch keine. Ein Feld hält zu jeder Person etwas fest, etwa die T-Shirt-Größe.',
    },
  },
  uses: {
    people: '{count, plural, =0 {niemand} one {# Person} other {# Personen}}',
    events: '{count, plural, =0 {keine Termine} one {# Termin} other {# Termine}}',
    notes: '{count, plural, =0 {bei niemandem} one {bei # Person} other {bei # Personen}}',
  },
  privacy: {
    everyone: 'Alle lesen es',
    manager_and_employee: 'Die Person, ihre Führungskraft und die Administration lesen es',
    administrators: 'Nur die Administration liest es',
  },
  form: {
    name: 'Name',
    country: 'Land',
    countryHint: 'Danach richtet sich, welche Feiertage übernommen werden können.',
    noCountry: 'Keines',
    region: 'Region',
    regionHint: 'Ihr Kürzel oder Name, etwa BY oder Bayern.',
    timeZone: 'Zeitzone',
    companyZone: 'Wie die Firma',
    privacy: 'Wer es liest',
    add: 'Hinzufügen',
    save: 'Speichern',
    cancel: 'Abbrechen',
  },
  remove: {
    title: 'Löschen',
    used: 'Kann nicht gelöscht werden, solange es verwendet wird:',
    open: 'Löschen …',
    effect: 'Das ist endgültig. Nennt etwas Vergangenes es noch, bleibt es.',
    now: '{name} löschen',
  },
} satisfies Like<typeof en>
