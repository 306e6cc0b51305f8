import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  tab: 'Mise en place',
  title: 'Mettre Laurel en place',
  empty:
    'Il n’y a encore personne ici. Au démarrage, Laurel a affiché un lien avec une clé ; ouvrez ce lien ou saisissez la clé.',
  key: 'Clé',
  keyHint: 'Elle se trouve dans le journal du serveur, après « Set it up at ».',
  keyWrong: 'Ce n’est pas la clé. Copiez-la en entier depuis le journal du serveur.',
  open: 'Continuer',
  intro: 'Deux minutes et vous y êtes. Tout pourra être changé plus tard.',
  yourCompany: 'Votre entreprise',
  company: 'Nom de l’entreprise',
  country: 'Pays',
  countryHint: 'Ses jours fériés viennent dans le calendrier.',
  noCountry: 'Choisir plus tard',
  timeZone: 'Fuseau horaire',
  you: 'Vous, pour commencer à l’administrer',
  firstName: 'Prénom',
  lastName: 'Nom',
  email: 'E-mail',
  password: 'Mot de passe',
  passwordHint: 'Au moins 8 caractères. Quelques mots ensemble se retiennent bien.',
  again: 'Encore une fois le même',
  found: 'Mettre en place',
  place: 'Siège',
  values: {
    help: { name: 'S’entraider', description: 'Nous voyons qui a besoin d’aide, et nous aidons.' },
    craft: { name: 'Le travail bien fait', description: 'Nous faisons bien, même là où personne ne regarde.' },
    courage: { name: 'Parler franchement', description: 'Nous disons ce que nous pensons, avec tact et à temps.' },
    learning: { name: 'Apprendre', description: 'Nous essayons, nous découvrons, nous transmettons.' },
  },
  leave: { annual: 'Congés annuels', sick: 'Maladie', unpaid: 'Congé sans solde' },
} satisfies Like<typeof en>
