import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  close: 'Schließen',
  dismiss: 'Ausblenden',
  copy: 'Kopieren',
  copied: 'Kopiert',
  keepIt: 'Behalten',
  retry: 'Nochmal versuchen',
  undo: 'Rückgängig',
  loading: 'Wird geladen',
  showMore: 'Mehr anzeigen',
  search: 'Suchen',
  clear: 'Leeren',
  optional: 'freiwillig',
  notices: 'Hinweise',
  remove: '{name} entfernen',
  choices: '{count, plural, one {# Vorschlag} other {# Vorschläge}}',
  justNow: 'gerade eben',
  colon: '{name}: {words}',
  roles: {
    employee: 'Im Team',
    manager: 'Führungskraft',
    moderator: 'Moderation',
    admin: 'Admin',
    super_admin: 'Superadmin',
  },
  form: {
    notDone: 'Noch nicht erledigt',
    signIn: 'Anmelden',
  },
  trouble: {
    noAnswer: 'Laurel antwortet nicht. Prüf deine Verbindung und versuch es noch einmal.',
    session: 'Deine Sitzung ist abgelaufen. Melde dich in einem anderen Tab an und versuch es hier noch einmal.',
    gone: 'Das gibt es nicht mehr.',
    forbidden: 'Das darfst du nicht sehen.',
    ours: 'Bei uns ist etwas schiefgegangen. Versuch es gleich noch einmal.',
  },
  notFound: {
    tab: 'Nicht gefunden',
    title: 'Hier ist nichts',
    words:
      'Die Seite wurde verschoben oder gelöscht, oder sie ist nicht für dich bestimmt. Prüf die Adresse oder fang auf der Startseite neu an.',
    home: 'Zur Startseite',
  },
  outOfReach: {
    title: 'Laurel erreicht seine Datenbank nicht',
    words: 'Versuch es gleich noch einmal. Die Seite öffnet sich von selbst, sobald es geht.',
    unsent:
      'Gerade wurde nichts gespeichert. Geh zurück, dort steht noch, was du geschrieben hast, und schick es gleich noch einmal.',
  },
  errorPage: {
    title: 'Diese Seite lässt sich nicht öffnen',
    words:
      'Was du geschrieben hast, ist nicht verloren. Versuch es noch einmal; wenn es wieder nicht klappt, sag deinem Admin Bescheid.',
    numbered:
      'Was du geschrieben hast, ist nicht verloren. Versuch es noch einmal; wenn es wieder nicht klappt, nenn deinem Admin die Nummer {digest}.',
  },
} satisfies Like<typeof en>
