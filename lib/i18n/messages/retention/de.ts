import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  intro: 'Was Laurel von selbst loslässt, und was bleibt, bis jemand es löscht.',
  hiring: {
    title: 'Bewerbungen',
    hint: 'Alle, für die Referenzen erbeten wurden, mit dem, was über sie geschrieben wurde.',
    none: 'Eure Firma rekrutiert nicht mit Laurel.',
    days: 'Tage',
    daysHint: 'Nach dem letzten Ereignis, wenn keine Anfrage offen ist. Leer: für immer.',
    forGood: 'für immer',
    value: '{count, plural, one {# Tag} other {# Tage}}',
    concerns:
      '{count, plural, =0 {In der kommenden Nacht betrifft es niemanden.} one {In der kommenden Nacht betrifft es # Bewerbung.} other {In der kommenden Nacht betrifft es # Bewerbungen.}}',
    effect:
      'Namen, Adressen und Antworten zu Bewerbungen, deren Zeit um ist, werden gelöscht, auch die der Referenzpersonen. Das lässt sich nicht zurücknehmen.',
    noEffect: 'Bewerbungen mit offener Anfrage bleiben. Zahlen in Auswertungen und auf Rechnungen bleiben, ohne Namen.',
    confirm: 'So lange aufbewahren',
  },
  itself: {
    title: 'Geht von selbst',
    hint: 'Jede Nacht oder jede Stunde.',
    addresses: {
      what: 'Netzadressen von Bewerbenden und Referenzpersonen',
      when: '7 Tage nachdem ihr Fall abgeschlossen ist, wenn kein Hinweis offen ist; ein verschlüsselter Hash bleibt.',
    },
    candidates: {
      what: 'Bewerbungen',
      when: 'Wie oben festgelegt, jede Nacht.',
    },
    attempts: {
      what: 'Fehlgeschlagene Anmeldungen',
      when: 'Wenn sie nicht mehr zählen: nach einer Viertelstunde, höchstens einer Stunde.',
    },
    keys: {
      what: 'Schlüssel aus E-Mails, die ein Passwort setzen',
      when: 'Einen Tag nachdem sie nicht mehr gelten.',
    },
    tokens: {
      what: 'Beendete Zugangstoken, unfertige Anmeldungen',
      when: 'Wenn niemand sie mehr nutzen könnte.',
    },
    reports: {
      what: 'Links zu Berichten',
      when: '{minutes, plural, one {# Minute} other {# Minuten}} nachdem sie entstanden sind.',
    },
    pictures: {
      what: 'Ersetzte oder entfernte Bilder',
      when: 'Sofort.',
    },
  },
  stays: {
    title: 'Bleibt, bis es gelöscht wird',
    hint: 'Und wie man es löscht.',
    left: {
      what: 'Wer gegangen ist',
      how: 'Kudos und Urlaub bleiben unter dem Namen; alle Zugänge enden sofort.',
    },
    kudos: {
      what: 'Kudos, Kommentare und Hi5s',
      how: 'Wer Kudos gegeben hat, oder die Administration, kann sie löschen; Kommentare und Hi5s gehen mit.',
    },
    hidden: {
      what: 'Ausgeblendete Kudos',
      how: 'Bleiben unsichtbar; 30 Tage lang lässt sich das zurücknehmen.',
    },
    leave: {
      what: 'Urlaub und sein Buch',
      how: 'Zeilen ändern sich nie, andere gleichen sie aus.',
    },
    answers: {
      what: 'Referenzen',
      how: 'Wer sie schrieb, kann über den Link in der E-Mail die Löschung verlangen.',
    },
    log: {
      what: 'Das Protokoll',
      how: 'Niemand kann es bearbeiten.',
    },
  },
} satisfies Like<typeof en>
