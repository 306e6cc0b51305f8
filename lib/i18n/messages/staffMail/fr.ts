import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  subject: 'Vous êtes invité·e à rejoindre {company} sur Laurel',
  preview: 'Choisissez un mot de passe avant le {until}.',
  hello: 'Bonjour {name},',
  words:
    '{inviter} a créé votre compte chez {company}. Sur Laurel, les collègues se remercient, demandent leurs congés et voient ce qui se prépare.',
  names: 'Vous vous connectez avec {email} ou votre nom d’utilisateur, {username}.',
  until:
    'Le lien fonctionne une seule fois, jusqu’au {until}. S’il a expiré, demandez-en un autre ou choisissez « Mot de passe oublié ? » à la connexion.',
  action: 'Choisir un mot de passe',
  reason: 'Vous recevez ce message parce que {company} a créé un compte pour vous.',
  home: 'Ouvrir Laurel',
} satisfies Like<typeof en>
