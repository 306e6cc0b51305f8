import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  title: 'Factures',
  intro: 'Chaque référence complète est facturée une seule fois, le mois où la personne a répondu.',
  list: 'Factures par mois',
  month: 'Mois',
  number: 'Numéro',
  lines: 'Références',
  total: 'Total',
  next: 'Factures précédentes',
  first: 'Revenir aux dernières',
  coming: {
    title: 'Sur la prochaine facture',
    none: 'Aucune référence complète n’attend d’être facturée.',
    sum: '{count, plural, one {# référence complète} other {# références complètes}} × {price} = {sum}',
    when: 'Au prix d’aujourd’hui. La facture d’un mois est établie la nuit où il se termine.',
    price: 'Changer le prix',
  },
  empty: {
    title: 'Il n’y a pas encore de facture',
    words: 'La première est établie à la fin du mois où quelqu’un a répondu.',
    action: 'Voir les références',
  },
  one: 'Facture {number, number}',
  back: 'Toutes les factures',
  pdf: 'Télécharger le PDF',
  how: 'Comment le prix est calculé',
  part: '{count, plural, one {# référence complète} other {# références complètes}} × {price}',
  rule: 'Ce qui a été complété en {month}, chaque référence une fois, au prix du {day}, jour de la facture. Un prix changé plus tard ne change aucune facture.',
  linesOf: 'Références sur cette facture',
  completed: 'Complétée',
  candidate: 'Candidat',
  referee: 'Référent',
  price: 'Prix',
} satisfies Like<typeof en>
