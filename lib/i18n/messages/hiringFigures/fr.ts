import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  title: 'Analyses',
  intro: {
    firm: 'Comment se passent les références chez {company}.',
    own: 'Comment se passent les références de vos candidats.',
    of: 'Comment se passent les références des candidats de {name}.',
  },
  filter: { label: 'Ce qui est montré', recruiter: 'Suivi par', firm: 'Toute l’entreprise', show: 'Afficher' },
  summary: {
    asked: 'Référents sollicités',
    share: 'Complètes',
    shareOf: '{count, plural, =0 {aucune} one {# réponse} other {# réponses}}',
    median: 'De la demande à la réponse',
    medianOf: 'la moitié n’a pas pris plus',
    waiting: 'Réponses attendues',
    waitingNow: 'maintenant, quelle que soit la date de la demande',
  },
  span: {
    soon: 'moins d’une heure',
    hours: '{count, plural, one {# heure} other {# heures}}',
    days: '{count, plural, one {# jour} other {# jours}}',
  },
  head: {
    day: 'Jour',
    week: 'Semaine du',
    month: 'Mois',
    state: 'État',
    references: 'Références',
    relationship: 'Lien',
    recruiter: 'Suivi par',
    asked: 'Sollicités',
    completed: 'Complètes',
    declined: 'Déclinées',
    waiting: 'En attente',
  },
  curve: {
    name: 'Demandes et réponses',
    found:
      '{asked, plural, =0 {Personne n’a été sollicité} one {# personne sollicitée} other {# personnes sollicitées}}, {completed, plural, =0 {aucune réponse} one {une réponse} other {# réponses}} ({since})',
    none: 'Aucune demande et aucune réponse ({since})',
    about: 'Référents sollicités et références complètes, par {grain, select, day {jour} week {semaine} other {mois}}',
    asked: 'Sollicités',
    completed: 'Complètes',
    said: '{completed} complètes, {asked} sollicités',
  },
  outcomes: {
    name: 'Ce qu’elles sont devenues',
    found: 'Les réponses viennent de {share} des personnes sollicitées',
    nobody: 'Aucune des personnes sollicitées n’a encore répondu',
    none: 'Personne n’a été sollicité ({since})',
    about: 'Toutes les personnes sollicitées, selon leur état ({since})',
  },
  times: {
    name: 'De la demande à la réponse',
    found: 'La moitié des réponses est venue en {span} au plus',
    none: 'Aucune des personnes sollicitées n’a encore répondu ({since})',
    about: 'Réponses des personnes sollicitées, selon le temps pris ({since})',
    within: 'Temps',
    answers: 'Réponses',
    day: 'En un jour',
    three: '1 à 3 jours',
    week: '3 à 7 jours',
    longer: 'Plus d’une semaine',
  },
  waiting: {
    name: 'Réponses attendues',
    none: 'Personne n’est attendu',
    found:
      '{count, plural, one {Une réponse est attendue} other {# réponses sont attendues}}{long, plural, =0 {, aucune depuis plus d’une semaine} one {, dont une depuis plus d’une semaine} other {, dont # depuis plus d’une semaine}}',
    about: 'Qui n’a pas encore répondu, quelle que soit la date de la demande, selon l’état',
    ages: { day: 'Un jour au plus', three: '1 à 3 jours', week: '3 à 7 jours', longer: 'Plus d’une semaine' },
  },
  declines: {
    name: 'Refus',
    none: 'Aucun refus : personne n’a été sollicité ({since})',
    found:
      '{count, plural, =0 {Personne sur {asked, number} ne préfère s’abstenir} one {Une personne sur {asked, number} préfère ne pas répondre} other {# personnes sur {asked, number} préfèrent ne pas répondre}}',
    about: 'Part des refus parmi les personnes sollicitées, selon leur lien avec le candidat ({since})',
    said: '{declined, number} sur {asked, number}',
    share: 'Part',
  },
  recruiters: {
    name: 'Équipe',
    none: 'Personne dans l’équipe n’a sollicité de référent ({since})',
    nobody: 'Personne dans l’équipe n’a encore de réponse',
    found: '{name} a le plus de réponses : {completed, number} sur {asked, number}',
    about: 'Demandes et réponses, selon qui suit le candidat, et le temps pris par la moitié des réponses ({since})',
    said: '{completed, number} sur {asked, number}',
    hours: 'Heures avant la réponse (médiane)',
  },
} satisfies Like<typeof en>
