import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  intro: 'Ce qui sert à classer personnes et événements. Choisissez un nom pour le modifier ou le supprimer.',
  moved: 'Déplacé',
  up: 'Monter {name}',
  down: 'Descendre {name}',
  done: { added: 'Ajouté', saved: 'Enregistré', deleted: 'Supprimé' },
  kind: {
    location: {
      title: 'Sites',
      add: 'Ajouter un site',
      new: 'Nouveau site',
      none: 'Aucun pour l’instant. Un site a ses propres jours fériés et son horloge.',
    },
    department: {
      title: 'Services',
      add: 'Ajouter un service',
      new: 'Nouveau service',
      none: 'Aucun pour l’instant. Les services aident à trouver les personnes.',
    },
    job: {
      title: 'Postes',
      add: 'Ajouter un poste',
      new: 'Nouveau poste',
      none: 'Aucun pour l’instant. Le poste figure sous le nom.',
    },
    employee_class: {
      title: 'Catégories de personnel',
      add: 'Ajouter une catégorie',
      new: 'Nouvelle catégorie',
      none: 'Aucune pour l’instant. Les catégories servent à la paie et aux avantages, par exemple « Stage ».',
    },
    event_type: {
      title: 'Types d’événements',
      add: 'Ajouter un type',
      new: 'Nouveau type d’événement',
      none: 'Aucun pour l’instant. Le premier vient avec le premier événement.',
    },
    custom_field: {
      title: 'Vos propres champs',
      add: 'Ajouter un champ',
      new: 'Nouveau champ',
      none: 'Aucun pour l’instant. Un champ note quelque chose de chaque personne, comme une taille de t-shirt.',
    },
  },
  uses: {
    people: '{count, plural, =0 {personne} one {# personne} other {# personnes}}',
    events: '{count, plural, =0 {aucun événement} one {# événement} other {# événements}}',
    notes: '{count, plural, =0 {noté pour personne} one {noté pour # personne} other {noté pour # personnes}}',
  },
  privacy: {
    everyone: 'Tout le monde le lit',
    manager_and_employee: 'La personne, son responsable et l’administration le lisent',
    administrators: 'Seule l’administration le lit',
  },
  form: {
    name: 'Nom',
    country: 'Pays',
    countryHint: 'Détermine les jours fériés que l’on peut importer.',
    noCountry: 'Aucun',
    region: 'Région',
    regionHint: 'Son code ou son nom, comme BY ou Bavaria.',
    timeZone: 'Fuseau horaire',
    companyZone: 'Celui de l’entreprise',
    privacy: 'Qui le lit',
    add: 'Ajouter',
    save: 'Enregistrer',
    cancel: 'Annuler',
  },
  remove: {
    title: 'Supprimer',
    used: 'Impossible de le supprimer tant qu’il sert :',
    open: 'Supprimer…',
    effect: 'C’est définitif. Si quelque chose du passé le cite encore, il reste.',
    now: 'Supprimer {name}',
  },
} satisfies Like<typeof en>
