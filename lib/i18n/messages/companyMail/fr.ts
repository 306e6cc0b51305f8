import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  home: 'Ouvrir Laurel',
  subject: '{company} est prête sur Laurel',
  preview: 'Choisissez un mot de passe pour commencer.',
  heading: '{company} vous attend',
  hello: 'Bonjour {name},',
  made: '{inviter} a créé sur Laurel une place pour {company}, où l’on se remercie, planifie ses congés et se retrouve. Vous l’administrez : invitez vos collègues, choisissez vos valeurs, réglez les congés.',
  link: 'Commencez par choisir un mot de passe. Le lien fonctionne une seule fois, pendant {days, plural, one {# jour} other {# jours}}.',
  unexpected: 'Si vous n’attendiez pas ce message, ne faites rien : sans mot de passe, personne n’entre.',
  action: 'Choisir mon mot de passe',
  reason: 'Vous recevez cet e-mail parce que {inviter} vous a confié l’administration de {company}.',
} satisfies Like<typeof en>
