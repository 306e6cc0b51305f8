import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  hello: 'Bonjour {name},',
  preview: 'Si c’était vous, il n’y a rien à faire.',
  password: {
    changed: {
      subject: 'Votre mot de passe a été modifié',
      words: 'le mot de passe de votre compte Laurel a été modifié. Vous êtes déconnecté partout ailleurs.',
    },
    reset: {
      subject: 'Votre mot de passe a été remplacé',
      words:
        'un nouveau mot de passe a été choisi pour votre compte Laurel, avec le lien que nous vous avions envoyé. Vous êtes déconnecté partout.',
    },
  },
  factor: {
    on: {
      subject: 'La connexion en deux étapes est activée',
      words:
        'désormais votre mot de passe ne suffit plus : il faut aussi un code de votre application d’authentification. Vous êtes déconnecté partout ailleurs.',
    },
    off: {
      subject: 'La connexion en deux étapes est désactivée',
      words:
        'désormais votre mot de passe suffit pour ouvrir votre compte Laurel. Les codes de secours ne fonctionnent plus.',
    },
    cleared: {
      subject: 'Un admin a désactivé votre connexion en deux étapes',
      words:
        'un admin de votre entreprise a désactivé la deuxième étape de votre connexion, comme on le fait quand un téléphone est perdu. Activez-la de nouveau après vous être connecté.',
    },
  },
  codes: {
    renewed: {
      subject: 'Vous avez de nouveaux codes de secours',
      words:
        'dix nouveaux codes de secours ont été créés pour votre compte Laurel. Les précédents ne fonctionnent plus.',
    },
    used: {
      subject: 'Un code de secours a servi à se connecter',
      words:
        'quelqu’un s’est connecté avec votre mot de passe et l’un de vos codes de secours. {left, plural, =0 {Il n’en reste aucun : créez-en de nouveaux.} one {Il en reste un : créez-en bientôt de nouveaux.} other {Il en reste #.}}',
    },
  },
  key: {
    created: {
      subject: 'Vous avez une nouvelle clé d’API : {name}',
      words:
        'une clé d’API nommée « {name} » a été créée. Les programmes qui la détiennent peuvent faire ce que vous pouvez faire.',
    },
    revoked: {
      subject: 'Une clé d’API a été révoquée : {name}',
      words: 'la clé d’API nommée « {name} » a été révoquée. Les programmes qui l’utilisent sont désormais refusés.',
    },
  },
  notYou:
    'Ce n’était pas vous ? Choisissez tout de suite un nouveau mot de passe, vérifiez vos sessions et vos clés, et prévenez votre admin.',
  look: 'Voir vos réglages de sécurité',
  newPassword: 'Demander un nouveau mot de passe',
  reason:
    'Vous recevez ce message car il concerne la sécurité de votre compte chez {company}. Il ne peut pas être désactivé.',
  home: 'Ouvrir Laurel',
} satisfies Like<typeof en>
