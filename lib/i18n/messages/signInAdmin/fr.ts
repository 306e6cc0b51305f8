import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  intro: 'Fixé au démarrage de Laurel, par qui gère le serveur ; vous voyez ici où cela en est.',
  people: 'Personnes',
  withPassword: 'Avec mot de passe',
  withSecondFactor: 'Avec double vérification',
  adminsWithout:
    '{count, plural, one {Une personne de l’administration sur {all, number} a} other {# personnes de l’administration sur {all, number} ont}} un mot de passe sans seconde étape. Demandez-leur de l’activer sous Sécurité.',
  on: 'activé',
  off: 'désactivé',
  googleHint: 'Pour les entreprises utilisant Google Workspace.',
  oidcHint: 'Pour tout fournisseur OpenID Connect, comme Entra ID, Okta ou Keycloak.',
  isOn: 'La page de connexion propose « {name} ». Qui s’y connecte passe la seconde étape de ce fournisseur, pas celle de Laurel.',
  howTo: 'Définissez {settings} là où le serveur démarre, puis redémarrez-le.',
  issuer: 'Fournisseur :',
  redirect: 'Adresse de redirection',
  redirectHint: 'Le fournisseur la demande lorsque vous y déclarez Laurel.',
  joining: {
    title: 'Qui peut rejoindre',
    by: 'Qui s’y connecte avec une adresse de {domains} rejoint l’entreprise.',
    none: 'Vous n’avez encore aucun domaine : on ne rejoint que sur invitation.',
    change: 'Modifier les domaines',
  },
  password: {
    title: 'Mots de passe',
    length: 'Au moins 8 caractères ; les plus courants et ceux tirés de noms sont refusés.',
    guesses: 'Après dix essais erronés en un quart d’heure, le compte attend un quart d’heure.',
    kept: 'Seule une empreinte est conservée (argon2id) : personne ne peut lire un mot de passe.',
    sessions:
      'Une session prend fin après {days, plural, one {# jour} other {# jours}}, à la déconnexion, ou quand on y met fin.',
    second: 'Chacun peut ajouter une seconde étape avec une application d’authentification sous Sécurité.',
  },
} satisfies Like<typeof en>
