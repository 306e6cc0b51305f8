import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  choose: {
    title: 'Ce que vous recevez',
    lead: 'Chaque changement compte tout de suite.',
    what: 'Ce qui se passe',
    bell: 'Cloche',
    mail: 'E-mail',
    labels: { bell: '{topic}, sous la cloche', mail: '{topic}, par e-mail' },
    always: 'Toujours',
    never: '–',
    save: 'Garder ces choix',
    topics: {
      recognition: 'Quelqu’un vous remercie',
      comment: 'Quelqu’un commente des remerciements donnés ou reçus',
      hi5: 'Quelqu’un vous fait un hi5',
      leaveAsked: 'Un congé dont vous décidez est demandé ou modifié',
      leaveDecided: 'Votre congé est décidé ou recompté',
      leaveCancelled: 'Un congé est retiré ou annulé',
      event: 'Un événement auquel vous participez change',
      moderation: 'Modération : un signalement ou une décision',
      security: 'Un moyen de connexion à votre compte change',
      digest: 'La semaine en bref, le lundi à 8 h',
    },
  },
  unsubscribe: {
    title: 'E-mails de Laurel',
    ask: 'Arrêter les e-mails « {topic} » ?',
    askWhy: 'Ils restent sous la cloche si elle est activée. Tout le reste continue comme avant.',
    press: 'Les arrêter',
    done: 'Vous ne recevrez plus d’e-mails « {topic} »',
    doneWhy: 'Rien d’autre n’a changé. Vous pouvez les rétablir dans vos paramètres.',
    settings: 'Vers les paramètres',
    unknown: 'Ce lien ne nous dit rien',
    unknownWhy: 'Il a peut-être été coupé. Choisissez dans vos paramètres les e-mails que vous recevez.',
  },
} satisfies Like<typeof en>
