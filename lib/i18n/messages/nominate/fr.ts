import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  title: 'Vos références, {name}',
  page: 'Vos références pour {firm}',
  what: '{recruiter}, de <b>{firm}</b>, aimerait lire des personnes qui ont travaillé avec vous, avant de décider de votre candidature.',
  needed:
    'Merci d’indiquer au moins {count, plural, one {une personne} other {# personnes}}{managers, plural, =0 {.} one {, dont une qui vous a encadré.} other {, dont # qui vous ont encadré.}}',
  due: 'Avant le {date}.',
  note: '{recruiter} dit',
  progress: '{named} sur {needed} indiquées',
  howFar: 'Les personnes que vous avez indiquées',
  managers: '{named} sur {needed} qui vous ont encadré',
  stillManager:
    '{count, plural, one {Il manque encore une personne qui vous a encadré.} other {Il manque encore # personnes qui vous ont encadré.}}',
  enough: 'C’est suffisant. Vous pouvez en indiquer d’autres.',
  done: {
    named: 'Un e-mail lui a été envoyé.',
    corrected: 'Corrigé.',
    taken: 'Retirée. Le lien envoyé n’ouvre plus rien.',
  },
  state: {
    invited: 'e-mail envoyé',
    opened: 'a regardé',
    started: 'est en train de répondre',
    completed: 'a répondu',
    declined: 'préfère ne pas répondre',
    wrong: 'mauvaise adresse',
    undelivered: 'e-mail revenu',
    cancelled: 'retirée',
    expired: 'n’a pas répondu à temps',
  },
  wrongHow: 'L’e-mail est arrivé chez quelqu’un d’autre. Merci de donner la bonne adresse.',
  undeliveredHow: 'L’e-mail n’a pas pu être remis. Merci de corriger l’adresse.',
  correct: 'Corriger',
  takeBack: 'Retirer',
  takeWhy:
    'Son lien n’ouvre plus rien, et personne ne lui réécrit. L’e-mail déjà envoyé reste dans sa boîte. Vous pouvez indiquer quelqu’un d’autre.',
  takePress: 'Retirer {name}',
  add: 'Indiquer quelqu’un',
  addMore: 'Indiquer quelqu’un d’autre',
  addWhy:
    'La personne reçoit aussitôt un e-mail avec un lien vers les questions. Vous voyez où elle en est, mais pas ce qu’elle dit, sauf si elle l’autorise.',
  fields: {
    firstName: 'Prénom',
    lastName: 'Nom',
    email: 'E-mail',
    emailHint: 'De préférence celui du travail.',
    relationship: 'Par rapport à moi',
    company: 'Entreprise',
    jobTitle: 'Son poste',
    startedOn: 'Travaillé ensemble du',
    endedOn: 'Travaillé ensemble jusqu’au',
    language: 'Lui écrire en',
    optional: 'si vous voulez',
    choose: 'Choisissez',
  },
  relationships: {
    manager: 'responsable',
    colleague: 'collègue',
    report: 'dans mon équipe',
    client: 'client ou cliente',
    teacher: 'enseignant ou enseignante',
    other: 'autre chose',
  },
  send: 'Indiquer',
  save: 'Enregistrer',
  privacy: 'Ce qu’il en advient',
  privacyWhat:
    '{firm} conserve les noms donnés et ce que ces personnes disent {count, plural, =0 {tant que la vérification est nécessaire} one {un jour après la vérification} other {# jours après la vérification}}. Pour repérer les références inventées, votre adresse sur Internet et votre navigateur sont notés. Merci d’indiquer seulement des personnes qui sont au courant.',
  contact:
    'C’est lu par {recruiter} et les personnes qui décident. Pour faire corriger ou supprimer quelque chose, écrivez à <mail>{email}</mail>.',
  over: {
    filled: 'Tout le monde a répondu',
    filledWhy: 'Il n’y a plus rien à faire. {recruiter} vous contactera.',
    cancelled: 'Plus nécessaire',
    cancelledWhy: '{firm} n’a plus besoin de références. Si cela vous surprend, demandez à {recruiter}.',
    expired: 'Le délai est passé',
    expiredWhy: 'Répondez à l’e-mail reçu, et {recruiter} pourra vous le redemander.',
  },
} satisfies Like<typeof en>
