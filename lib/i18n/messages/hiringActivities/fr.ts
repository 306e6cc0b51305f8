import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  title: 'Activité',
  intro: 'Ce qui s’est passé dans le recrutement, autant que vous pouvez le voir, le plus récent d’abord.',
  about: 'Seulement ce qui concerne <name></name>.',
  all: 'Tout voir',
  filter: {
    label: 'Ce qui est montré',
    noun: 'Genre',
    everything: 'Tout',
    recruiter: 'Fait par',
    everybody: 'Par tout le monde',
    show: 'Afficher',
  },
  more: 'Voir plus ancien',
  first: 'Revenir au plus récent',
  empty: {
    title: 'Il ne s’est encore rien passé',
    words: 'Dès que quelqu’un ajoute un candidat, demande des références ou répond, cela figure ici.',
    action: 'Voir les candidats',
  },
  nothing: {
    title: 'Rien de tel ne s’est passé',
    words: 'Essayez un autre genre, ou regardez ce que tout le monde a fait.',
    action: 'Tout voir',
  },
} satisfies Like<typeof en>
