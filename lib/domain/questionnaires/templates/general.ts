import type { Spoken, Template } from './template'

const together: Spoken<string> = { en: 'Working together', de: 'Zusammenarbeit', fr: 'Votre collaboration' }
const work: Spoken<string> = { en: 'The work', de: 'Die Arbeit', fr: 'Le travail' }
const summary: Spoken<string> = { en: 'In sum', de: 'Insgesamt', fr: 'En résumé' }

/** For any role: how somebody works, and with whom they work well. */
export const general: Template = {
  title: 'General reference',
  questions: [
    {
      type: 'options',
      group: together,
      required: true,
      text: {
        en: 'How did you work with this person?',
        de: 'Wie haben Sie mit dieser Person zusammengearbeitet?',
        fr: 'Comment avez-vous travaillé avec cette personne ?',
      },
      choices: {
        en: ['I managed them', 'We were colleagues', 'They managed me', 'I was their client', 'Otherwise'],
        de: ['Ich habe sie geführt', 'Im selben Team', 'Sie hat mich geführt', 'Als Kundin oder Kunde', 'Anders'],
        fr: [
          'J’encadrais cette personne',
          'Nous étions collègues',
          'Cette personne m’encadrait',
          'J’étais sa cliente ou son client',
          'Autrement',
        ],
      },
    },
    {
      type: 'date_range',
      group: together,
      required: true,
      text: {
        en: 'From when to when did you work together?',
        de: 'Von wann bis wann haben Sie zusammengearbeitet?',
        fr: 'De quand à quand avez-vous travaillé ensemble ?',
      },
      help: {
        en: 'Roughly is fine. If you still do, choose today.',
        de: 'Ungefähr genügt. Wenn Sie es noch tun, wählen Sie heute.',
        fr: 'Une approximation suffit. Si c’est toujours le cas, choisissez aujourd’hui.',
      },
    },
    {
      type: 'rating',
      group: work,
      category: 'Quality',
      required: true,
      allowsComment: true,
      scale: 5,
      text: {
        en: 'How good is the work that this person hands over?',
        de: 'Wie gut ist die Arbeit, die diese Person abliefert?',
        fr: 'Quelle est la qualité du travail rendu par cette personne ?',
      },
    },
    {
      type: 'rating',
      group: work,
      category: 'Reliability',
      required: true,
      allowsComment: true,
      scale: 5,
      text: {
        en: 'How far can you rely on what this person promises?',
        de: 'Wie weit kann man sich auf ihre Zusagen verlassen?',
        fr: 'Dans quelle mesure peut-on compter sur ses engagements ?',
      },
    },
    {
      type: 'rating',
      group: work,
      category: 'Teamwork',
      required: true,
      allowsComment: true,
      scale: 5,
      text: {
        en: 'How well does this person work with others?',
        de: 'Wie gut arbeitet diese Person mit anderen zusammen?',
        fr: 'Comment cette personne travaille-t-elle avec les autres ?',
      },
    },
    {
      type: 'matrix',
      group: work,
      category: 'Habits',
      text: {
        en: 'How often did you see the following?',
        de: 'Wie oft haben Sie Folgendes erlebt?',
        fr: 'À quelle fréquence avez-vous observé ce qui suit ?',
      },
      rows: {
        en: ['Kept a deadline', 'Asked for help in time', 'Shared what they knew', 'Owned up to a mistake'],
        de: ['Hielt Termine ein', 'Bat rechtzeitig um Hilfe', 'Teilte Wissen', 'Stand zu einem Fehler'],
        fr: ['Tenait les délais', 'Demandait de l’aide à temps', 'Partageait son savoir', 'Reconnaissait une erreur'],
      },
      columns: {
        en: ['Rarely', 'Sometimes', 'Usually', 'Always'],
        de: ['Selten', 'Manchmal', 'Meistens', 'Immer'],
        fr: ['Rarement', 'Parfois', 'Souvent', 'Toujours'],
      },
    },
    {
      type: 'checkbox',
      group: summary,
      category: 'Strengths',
      text: {
        en: 'What stands out about this person?',
        de: 'Was zeichnet diese Person aus?',
        fr: 'Qu’est-ce qui distingue cette personne ?',
      },
      help: { en: 'Choose as many as fit.', de: 'Wählen Sie alles, was passt.', fr: 'Cochez tout ce qui convient.' },
      choices: {
        en: ['Thoroughness', 'Speed', 'New ideas', 'Calm', 'Clear words', 'Learning quickly', 'Helping others'],
        de: ['Sorgfalt', 'Tempo', 'Neue Ideen', 'Ruhe', 'Klare Worte', 'Schnelles Lernen', 'Hilfsbereitschaft'],
        fr: ['Rigueur', 'Rapidité', 'Idées neuves', 'Calme', 'Clarté', 'Apprentissage rapide', 'Entraide'],
      },
    },
    {
      type: 'radio',
      group: summary,
      category: 'Recommendation',
      required: true,
      allowsComment: true,
      text: {
        en: 'Would you work with this person again?',
        de: 'Würden Sie wieder mit dieser Person arbeiten?',
        fr: 'Travailleriez-vous de nouveau avec cette personne ?',
      },
      choices: {
        en: ['Yes, gladly', 'Yes, in another role', 'Rather not'],
        de: ['Ja, gern', 'Ja, in einer anderen Rolle', 'Eher nicht'],
        fr: ['Oui, avec plaisir', 'Oui, dans un autre rôle', 'Plutôt non'],
      },
    },
    {
      type: 'text',
      group: summary,
      required: true,
      text: {
        en: 'What does this person need to do their best work?',
        de: 'Was braucht diese Person, um ihre beste Arbeit zu leisten?',
        fr: 'De quoi cette personne a-t-elle besoin pour donner le meilleur d’elle-même ?',
      },
    },
    {
      type: 'text',
      group: summary,
      text: {
        en: 'Is there anything else that we should know?',
        de: 'Gibt es noch etwas, das wir wissen sollten?',
        fr: 'Y a-t-il autre chose que nous devrions savoir ?',
      },
    },
  ],
}
