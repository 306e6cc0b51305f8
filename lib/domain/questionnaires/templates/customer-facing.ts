import type { Spoken, Template } from './template'

const together: Spoken<string> = { en: 'Working together', de: 'Zusammenarbeit', fr: 'Votre collaboration' }
const customers: Spoken<string> = { en: 'With customers', de: 'Mit Kundinnen und Kunden', fr: 'Avec la clientèle' }
const summary: Spoken<string> = { en: 'In sum', de: 'Insgesamt', fr: 'En résumé' }

/** For sales, service and whoever else speaks for a company: listening, promises, calm. */
export const customerFacing: Template = {
  title: 'Customer-facing reference',
  questions: [
    {
      type: 'options',
      group: together,
      required: true,
      text: {
        en: 'Where did you see this person with customers?',
        de: 'Wo haben Sie diese Person im Umgang mit Kundschaft erlebt?',
        fr: 'Dans quel cadre avez-vous vu cette personne avec des clients ?',
      },
      choices: {
        en: ['Sales', 'Service and support', 'Account management', 'On site', 'I was the customer'],
        de: ['Verkauf', 'Service und Support', 'Kundenbetreuung', 'Vor Ort', 'Ich war selbst Kundschaft'],
        fr: ['Vente', 'Service et assistance', 'Suivi de comptes', 'Sur place', 'C’était moi, le client'],
      },
    },
    {
      type: 'date_range',
      group: together,
      text: {
        en: 'In which time was that?',
        de: 'In welcher Zeit war das?',
        fr: 'À quelle période était-ce ?',
      },
    },
    {
      type: 'rating',
      group: customers,
      category: 'Listening',
      required: true,
      allowsComment: true,
      scale: 5,
      text: {
        en: 'How well does this person find out what a customer really needs?',
        de: 'Wie gut findet diese Person heraus, was jemand wirklich braucht?',
        fr: 'Comprend-elle bien ce dont un client a vraiment besoin ?',
      },
    },
    {
      type: 'rating',
      group: customers,
      category: 'Reliability',
      required: true,
      allowsComment: true,
      scale: 5,
      text: {
        en: 'How faithfully does this person keep what was promised to customers?',
        de: 'Wie zuverlässig hält diese Person, was der Kundschaft zugesagt wurde?',
        fr: 'Tient-elle fidèlement ce qui a été promis aux clients ?',
      },
    },
    {
      type: 'rating',
      group: customers,
      category: 'Calm',
      required: true,
      allowsComment: true,
      scale: 5,
      text: {
        en: 'How does this person deal with somebody who is angry?',
        de: 'Wie geht diese Person mit jemandem um, der verärgert ist?',
        fr: 'Comment réagit-elle face à quelqu’un de mécontent ?',
      },
    },
    {
      type: 'checkbox',
      group: customers,
      category: 'Channels',
      text: {
        en: 'Where is this person at their best?',
        de: 'Wo ist diese Person besonders gut?',
        fr: 'Où cette personne est-elle la meilleure ?',
      },
      choices: {
        en: ['On the telephone', 'In writing', 'Face to face', 'In front of a group', 'On video calls'],
        de: ['Am Telefon', 'Schriftlich', 'Im direkten Gespräch', 'Vor einer Gruppe', 'Im Videogespräch'],
        fr: ['Au téléphone', 'À l’écrit', 'En face à face', 'Devant un groupe', 'En visioconférence'],
      },
    },
    {
      type: 'ranking',
      group: customers,
      text: {
        en: 'What do customers value most about this person?',
        de: 'Was schätzt die Kundschaft an dieser Person am meisten?',
        fr: 'Qu’apprécient le plus les clients chez cette personne ?',
      },
      help: {
        en: 'Put the most valued on top.',
        de: 'Das am meisten Geschätzte nach oben.',
        fr: 'Placez le plus apprécié en haut.',
      },
      choices: {
        en: ['Knowledge', 'Friendliness', 'Quick answers', 'Honesty'],
        de: ['Fachwissen', 'Freundlichkeit', 'Schnelle Antworten', 'Ehrlichkeit'],
        fr: ['Les connaissances', 'L’amabilité', 'Les réponses rapides', 'L’honnêteté'],
      },
    },
    {
      type: 'slider',
      group: summary,
      category: 'Recommendation',
      required: true,
      allowsComment: true,
      min: 0,
      max: 10,
      step: 1,
      text: {
        en: 'How readily would you entrust your most important customer to this person?',
        de: 'Wie gern würden Sie dieser Person Ihre wichtigste Kundschaft anvertrauen?',
        fr: 'Lui confieriez-vous volontiers votre client le plus important ?',
      },
      help: {
        en: '0: not at all. 10: at once.',
        de: '0: gar nicht. 10: sofort.',
        fr: '0 : pas du tout. 10 : tout de suite.',
      },
    },
    {
      type: 'text',
      group: summary,
      required: true,
      text: {
        en: 'Tell us of a customer whom this person won over.',
        de: 'Erzählen Sie von jemandem, den diese Person für sich gewonnen hat.',
        fr: 'Parlez-nous d’un client que cette personne a su convaincre.',
      },
    },
  ],
}
