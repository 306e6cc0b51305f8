import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  title: 'Réglages',
  intro: 'Ce qui vaut pour toutes les références. Chaque partie s’enregistre séparément.',
  look: {
    title: 'Apparence',
    hint: 'En tête des messages, des pages des candidats et des référents, et des documents.',
  },
  colour: {
    preview: 'Un bouton dans un message, en {colour}',
    button: 'Donner une référence',
  },
  voice: {
    title: 'Messages',
    hint: 'Ce que les candidats et les référents reçoivent de vous.',
    sender: 'Envoyés par',
    senderHint: 'Vide : la personne qui demande la référence. Les réponses lui parviennent toujours.',
    language: 'Langue',
    languageHint: 'Quand aucune n’a été choisie.',
  },
  reminders: {
    title: 'Rappels',
    hint: 'Aux candidats qui n’ont encore nommé personne, et aux référents qui n’ont pas répondu.',
    interval: 'Heures entre deux rappels',
    intervalHint: 'Aussi de l’invitation au premier. 24 font un jour, 168 une semaine.',
    cap: 'Au plus',
    capHint: 'Par personne, rappels envoyés à la main compris. 0 : aucun.',
    rate: 'Heures avant un nouveau rappel à la main',
    rateHint: 'Pour que personne n’en reçoive deux de suite.',
    skip: 'Laisser tranquille le week-end',
    skipHint: 'Ce qui partirait un samedi ou un dimanche part le lundi à la même heure.',
  },
  example: {
    title: 'Ce que cela donnerait',
    from: 'Qui est sollicité le {when} et ne répond pas reçoit un rappel le :',
    never: 'Qui est sollicité le {when} et ne répond pas ne reçoit aucun rappel.',
    more: '{count, plural, one {et encore # fois} other {et encore # fois}}',
    impossible: 'Indiquez des nombres entiers : de 1 à 720 heures, de 0 à 20 rappels.',
  },
  links: {
    title: 'Liens',
    hint: 'Dans les messages aux candidats et aux référents.',
    days: 'Jours de validité d’un lien',
    daysHint: 'Une demande se termine après autant de jours. Les liens déjà envoyés gardent leur durée.',
  },
  sight: {
    title: 'Visibilité',
    hint: 'Qui voit les candidats de qui.',
    shares: 'Chacun voit les candidats des autres',
    sharesHint: 'Sinon, chacun voit les siens. La supervision et les responsables les voient tous.',
  },
  price: {
    title: 'Prix',
    sectionHint: 'Ce qui figure sur la facture mensuelle.',
    price: 'Par référence',
    currency: 'Monnaie',
    hint: 'Vaut dès la prochaine facture ; les factures établies restent telles quelles.',
  },
  retention: {
    title: 'Conservation',
    hint: 'Combien de temps les candidats sont conservés, avec ce qui a été dit d’eux.',
  },
  close: {
    title: 'Fermer le recrutement',
    hint: 'Quand votre entreprise ne vérifie plus de références avec Laurel.',
    ask: 'Fermer le recrutement…',
    what: 'Ceci prend fin aussitôt, sans retour possible :',
    candidates:
      '{count, plural, =0 {Il n’y a aucun candidat à effacer.} one {# candidat est effacé, avec toutes ses références.} other {# candidats sont effacés, avec toutes leurs références.}}',
    requests:
      '{count, plural, =0 {Aucune demande n’est ouverte.} one {# demande ouverte est annulée.} other {# demandes ouvertes sont annulées.}}',
    awaited:
      '{count, plural, =0 {Aucun référent n’est attendu.} one {Le lien de # référent ne fonctionne plus, sa réponse inachevée est perdue.} other {Les liens de # référents ne fonctionnent plus, leurs réponses inachevées sont perdues.}}',
    recruiters:
      '{count, plural, one {# personne ne recrute plus : vous-même.} other {# personnes ne recrutent plus, vous comprise.}}',
    keeps:
      'Tout le monde reste dans l’entreprise, et le reste de Laurel ne change pas. Ce qui était complet est encore facturé.',
    name: 'Nom de votre entreprise',
    nameHint: 'Par précaution, tapez <name></name>.',
    now: 'Fermer définitivement',
  },
} satisfies Like<typeof en>
