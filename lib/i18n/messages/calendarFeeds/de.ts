import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  title: 'Kalender',
  intro:
    'Lass den Kalender, den du ohnehin benutzt, zeigen, was Laurel weiß. Wer einen Link hat, kann seinen Kalender lesen: Behandle ihn wie ein Passwort.',
  kind: {
    own_leave: { title: 'Meine Abwesenheiten', about: 'Deine eigenen, auch was erst beantragt ist.' },
    team_leave: {
      title: 'Mein Team',
      about: 'Wann enge Kollegen weg sind. Nie warum: Kalender werden weiter geteilt, als man denkt.',
    },
    events: {
      title: 'Veranstaltungen der Firma',
      about: 'Was in der Firma stattfindet, und die Feiertage dort, wo du arbeitest.',
    },
  },
  none: 'Noch kein Link.',
  since: 'Link erstellt <made></made>.',
  readAt: 'Zuletzt gelesen <read></read>.',
  neverRead: 'Bisher von keinem Kalender gelesen.',
  make: 'Link erstellen',
  renew: 'Neuer Link …',
  renewWhat:
    'Der jetzige Link gilt sofort nicht mehr. Kalender, die ihn benutzen, bleiben leer, bis sie den neuen bekommen.',
  renewNow: 'Neuen Link erstellen',
  revoke: 'Abschalten …',
  revokeWhat:
    'Der Link gilt sofort nicht mehr, und Kalender, die ihn benutzen, werden leer. In Laurel ändert sich nichts.',
  revokeNow: 'Abschalten',
  revoked: 'Der Link gilt nicht mehr.',
  link: 'Dein Link',
  once: 'Kopiere ihn jetzt: Er wird nur dieses eine Mal gezeigt.',
  copy: 'Kopieren',
  copied: 'Kopiert',
  open: 'In einem Kalender auf diesem Gerät öffnen',
  how: 'So fügst du ihn hinzu',
  google: '<b>Google Kalender</b>: am Computer neben „Weitere Kalender“ auf + und „Per URL“ gehen, den Link einfügen.',
  outlook: '<b>Outlook</b>: im Kalender „Kalender hinzufügen“, „Aus dem Internet abonnieren“, den Link einfügen.',
  apple: '<b>Apple Kalender</b>: am Mac „Ablage“, „Neues Kalenderabonnement“, den Link einfügen.',
  slow: 'Kalender fragen von selbst wieder nach, manche stündlich, manche einmal am Tag.',
  file: {
    name: '{company}: {feed}',
    away: 'Abwesend',
    pending: 'beantragt',
    morning: 'vormittags',
    afternoon: 'nachmittags',
    fromMidday: 'am ersten Tag ab Mittag',
    untilMidday: 'am letzten Tag bis Mittag',
    noted: '{kind} ({notes})',
    of: '{person}: {said}',
  },
} satisfies Like<typeof en>
