import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  title: 'Notifications',
  bell: '{count, plural, =0 {Notifications} one {Notifications, # non lue} other {Notifications, # non lues}}',
  unread: 'Nouveau :',
  all: 'Toutes les notifications',
  settings: 'Choisir ce que vous recevez',
  older: 'Afficher les précédentes',
  olderFailed: 'Les précédentes ne sont pas arrivées',
  failed: 'Vos notifications ne sont pas arrivées',
  markAll: 'Tout marquer comme lu',
  empty: 'Rien pour l’instant',
  emptyWhy: 'Quand quelqu’un vous remercie, commente ou répond à votre demande de congé, vous le lisez ici.',
  emptyAction: 'Dire merci',
  span: 'du {from} au {to}',
  somebody: 'Quelqu’un',
  said: {
    recognition: { received: '<b>{who}</b> vous a remercié' },
    comment: {
      written:
        '{mine, select, yes {<b>{who}</b> a commenté vos remerciements à <b>{names}</b>} other {<b>{who}</b> a commenté les remerciements de <b>{giver}</b>}}',
    },
    hi5: { received: '<b>{who}</b> vous a fait un hi5 pour les remerciements de <b>{giver}</b>' },
    report: { received: '<b>{who}</b> a signalé ce que <b>{giver}</b> a écrit à <b>{names}</b>' },
    review: {
      hidden:
        '{mine, select, yes {Vos remerciements à <b>{names}</b> ne sont plus affichés} other {Les remerciements de <b>{giver}</b> à <b>{names}</b> ne sont plus affichés}}',
      removed:
        '{mine, select, yes {Vos remerciements à <b>{names}</b> ont été supprimés par la modération} other {Les remerciements de <b>{giver}</b> à <b>{names}</b> ont été supprimés par la modération}}',
      restored:
        '{mine, select, yes {Vos remerciements à <b>{names}</b> sont de nouveau affichés} other {Les remerciements de <b>{giver}</b> à <b>{names}</b> sont de nouveau affichés}}',
      kept: '{mine, select, yes {Vos remerciements à <b>{names}</b> restent tels quels} other {Les remerciements de <b>{giver}</b> à <b>{names}</b> restent tels quels}}',
    },
    leave: {
      requested: '<b>{who}</b> demande un congé : {dates}',
      approved: '<b>{who}</b> a approuvé votre congé : {dates}',
      rejected: '<b>{who}</b> a refusé votre congé : {dates}',
      changed:
        '{mine, select, yes {<b>{who}</b> a modifié votre congé : {dates}} other {Le congé de <b>{who}</b> a changé : {dates}}}',
      withdrawn: '<b>{who}</b> a retiré son congé : {dates}',
      cancelled: '<b>{who}</b> a annulé votre congé : {dates}',
      recount: 'Votre congé est recompté : {dates}',
    },
    event: {
      changed: '<b>{event}</b> a changé, rendez-vous le {dates}',
      cancelled: '<b>{event}</b>, prévu le {dates}, est annulé',
    },
    security: { changed: 'L’un de vos moyens de connexion a changé. Était-ce vous ?' },
    gone: 'Ce dont il s’agissait n’existe plus',
  },
} satisfies Like<typeof en>
