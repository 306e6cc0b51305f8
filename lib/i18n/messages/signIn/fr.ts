import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  title: 'Connexion',
  heading: 'Se connecter à Laurel',
  identifier: 'E-mail ou nom d’utilisateur',
  password: 'Mot de passe',
  submit: 'Se connecter',
  or: 'ou',
  continueWith: 'Continuer avec {provider}',
  languages: 'Langue',
  demo: {
    title: 'Visitez l’entreprise de démonstration',
    words: 'Choisissez qui vous voulez être, puis connectez-vous. Mot de passe : <password></password>',
  },
  example: {
    label: 'Un exemple',
    headline: '<b>Amira</b> dit merci à <b>Jonas</b>',
    letter:
      'Tu es resté au téléphone jusqu’à ce que le dernier colis soit retrouvé, puis tu as noté comment. Plus personne n’en perdra de cette façon.',
    value: 'Le client d’abord',
  },
  forgotten: 'Mot de passe oublié ?',
  forgot: {
    tab: 'Mot de passe oublié',
    title: 'Mot de passe oublié ?',
    intro: 'Nous vous envoyons un lien pour en choisir un nouveau.',
    email: 'E-mail',
    send: 'Envoyez-moi un lien',
    sent: 'Si quelqu’un ici a l’adresse <address></address>, un e-mail est en route. Son lien fonctionne une seule fois, pendant une heure.',
    nothing: 'Rien après quelques minutes ? Regardez dans les indésirables ou vérifiez l’adresse.',
    back: 'Retour à la connexion',
    enterEmail: 'Saisissez votre adresse e-mail, par exemple vous@entreprise.fr.',
  },
  reset: {
    tab: 'Nouveau mot de passe',
    title: 'Choisissez un nouveau mot de passe',
    password: 'Nouveau mot de passe',
    hint: '8 caractères au moins. Quelques mots à la suite se retiennent bien.',
    again: 'Encore une fois',
    set: 'Enregistrer le mot de passe',
    differ: 'Les deux mots de passe diffèrent. Saisissez deux fois le même.',
    stale: 'Ce lien ne fonctionne plus : il a déjà servi, ou son délai est passé.',
    ask: 'Demander un nouveau lien',
    done: 'Votre nouveau mot de passe est enregistré, et vous êtes déconnecté partout ailleurs.',
    signIn: 'Se connecter',
  },
  trouble: {
    tooOften:
      'Trop de tentatives. Réessayez dans {minutes, plural, one {une minute} other {# minutes}} ou choisissez un nouveau mot de passe.',
    tooMany: 'Trop de tentatives. Réessayez dans un quart d’heure ou choisissez un nouveau mot de passe.',
    incomplete: 'Saisissez votre e-mail ou nom d’utilisateur, et votre mot de passe.',
    mismatch: 'Ce nom et ce mot de passe ne vont pas ensemble. Vérifiez les deux et réessayez.',
    denied: 'Ce compte n’a pas accès. Demandez une invitation à votre admin.',
    unverified: 'Votre fournisseur n’a pas encore vérifié votre adresse e-mail. Faites-le chez lui, puis réessayez.',
    unknownCompany: 'Aucune entreprise ici ne connaît votre adresse e-mail. Demandez une invitation à votre admin.',
    other: 'La connexion n’a pas fonctionné. Réessayez dans un instant.',
  },
} satisfies Like<typeof en>
