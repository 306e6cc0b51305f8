import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  intro: 'Ce que Laurel efface de lui-même, et ce qui reste jusqu’à ce que quelqu’un le supprime.',
  hiring: {
    title: 'Candidatures',
    hint: 'Toutes les personnes pour qui des références ont été demandées, avec ce qui a été écrit.',
    none: 'Votre entreprise ne recrute pas avec Laurel.',
    days: 'Jours',
    daysHint: 'Après le dernier événement, si aucune demande n’est ouverte. Vide : pour toujours.',
    forGood: 'pour toujours',
    value: '{count, plural, one {# jour} other {# jours}}',
    concerns:
      '{count, plural, =0 {Cela ne concerne personne la nuit prochaine.} one {La nuit prochaine, cela concerne # candidat.} other {La nuit prochaine, cela concerne # candidats.}}',
    effect:
      'Les noms, adresses et réponses des candidats dont le temps est passé, et de leurs référents, sont effacés. On ne peut pas revenir en arrière.',
    noEffect:
      'Les candidats dont une demande est ouverte restent. Les chiffres des analyses et des factures restent, sans aucun nom.',
    confirm: 'Conserver cette durée',
  },
  itself: {
    title: 'S’efface tout seul',
    hint: 'Chaque nuit ou chaque heure.',
    addresses: {
      what: 'Adresses réseau des candidats et des référents',
      when: '7 jours après la fin de leur dossier, sauf alerte ouverte ; une empreinte à clé reste.',
    },
    candidates: {
      what: 'Candidatures',
      when: 'Comme fixé ci-dessus, chaque nuit.',
    },
    attempts: {
      what: 'Connexions échouées',
      when: 'Quand elles ne comptent plus : après un quart d’heure, une heure au plus.',
    },
    keys: {
      what: 'Clés des e-mails pour choisir un mot de passe',
      when: 'Un jour après leur expiration.',
    },
    tokens: {
      what: 'Jetons d’accès terminés, connexions inachevées',
      when: 'Quand personne ne pourrait plus les utiliser.',
    },
    reports: {
      what: 'Liens vers des rapports',
      when: '{minutes, plural, one {# minute} other {# minutes}} après leur création.',
    },
    pictures: {
      what: 'Images remplacées ou retirées',
      when: 'Aussitôt.',
    },
  },
  stays: {
    title: 'Reste jusqu’à suppression',
    hint: 'Et comment le supprimer.',
    left: {
      what: 'Les personnes parties',
      how: 'Leurs kudos et congés restent à leur nom ; leurs accès prennent fin aussitôt.',
    },
    kudos: {
      what: 'Kudos, commentaires et hi5s',
      how: 'Leur auteur ou l’administration peut supprimer des kudos ; commentaires et hi5s partent avec eux.',
    },
    hidden: {
      what: 'Kudos masqués',
      how: 'Gardés hors de vue ; réversible pendant 30 jours.',
    },
    leave: {
      what: 'Congés et leur registre',
      how: 'Les lignes ne changent jamais, d’autres les compensent.',
    },
    answers: {
      what: 'Références',
      how: 'Leur auteur peut en demander l’effacement par le lien de son e-mail.',
    },
    log: {
      what: 'Le journal d’audit',
      how: 'Personne ne peut le modifier.',
    },
  },
} satisfies Like<typeof en>
