import type { Spoken, Template } from './template'

const together: Spoken<string> = { en: 'Working together', de: 'Zusammenarbeit', fr: 'Votre collaboration' }
const leading: Spoken<string> = { en: 'Leading people', de: 'Führung', fr: 'Encadrement' }
const summary: Spoken<string> = { en: 'In sum', de: 'Insgesamt', fr: 'En résumé' }

/** For whoever will lead a team: direction, decisions, trust. */
export const leadership: Template = {
  title: 'Leadership reference',
  questions: [
    {
      type: 'radio',
      group: together,
      required: true,
      text: {
        en: 'From where did you see this person lead?',
        de: 'Aus welcher Sicht haben Sie diese Person führen sehen?',
        fr: 'De quelle position avez-vous vu cette personne diriger ?',
      },
      choices: {
        en: ['They led me', 'We led side by side', 'I led them', 'From outside their team'],
        de: ['Sie hat mich geführt', 'Wir führten nebeneinander', 'Ich habe sie geführt', 'Von außerhalb des Teams'],
        fr: [
          'Cette personne me dirigeait',
          'Nous dirigions côte à côte',
          'Je dirigeais cette personne',
          'De l’extérieur de son équipe',
        ],
      },
    },
    {
      type: 'date',
      group: together,
      text: {
        en: 'When did you last work together?',
        de: 'Wann haben Sie zuletzt zusammengearbeitet?',
        fr: 'Quand avez-vous travaillé ensemble pour la dernière fois ?',
      },
    },
    {
      type: 'slider',
      group: together,
      min: 0,
      max: 100,
      step: 5,
      text: {
        en: 'About how many people did this person lead?',
        de: 'Wie viele Menschen hat diese Person ungefähr geführt?',
        fr: 'Combien de personnes dirigeait-elle environ ?',
      },
      help: {
        en: '100 also stands for more.',
        de: '100 steht auch für mehr.',
        fr: '100 vaut aussi pour davantage.',
      },
    },
    {
      type: 'rating',
      group: leading,
      category: 'Direction',
      required: true,
      allowsComment: true,
      scale: 5,
      text: {
        en: 'How clear was it to the team what mattered, and why?',
        de: 'Wie klar war dem Team, worauf es ankam und warum?',
        fr: 'L’équipe savait-elle clairement ce qui comptait, et pourquoi ?',
      },
    },
    {
      type: 'rating',
      group: leading,
      category: 'Decisions',
      required: true,
      allowsComment: true,
      scale: 5,
      text: {
        en: 'How sound were this person’s decisions when little was known?',
        de: 'Wie tragfähig waren ihre Entscheidungen, wenn wenig bekannt war?',
        fr: 'Ses décisions étaient-elles solides lorsque l’on savait peu de choses ?',
      },
    },
    {
      type: 'rating',
      group: leading,
      category: 'Trust',
      required: true,
      allowsComment: true,
      scale: 5,
      text: {
        en: 'How openly could people bring this person bad news?',
        de: 'Wie offen konnte man dieser Person schlechte Nachrichten bringen?',
        fr: 'Pouvait-on lui annoncer ouvertement de mauvaises nouvelles ?',
      },
    },
    {
      type: 'matrix',
      group: leading,
      category: 'Habits',
      text: {
        en: 'What was it like to be on this person’s team?',
        de: 'Wie war es, im Team dieser Person zu sein?',
        fr: 'Comment était-ce de faire partie de son équipe ?',
      },
      rows: {
        en: ['Good work was noticed', 'Conflicts were settled', 'People could grow', 'Work was shared fairly'],
        de: [
          'Gute Arbeit wurde gesehen',
          'Konflikte wurden gelöst',
          'Man konnte sich entwickeln',
          'Arbeit war fair verteilt',
        ],
        fr: [
          'Le bon travail était remarqué',
          'Les conflits étaient réglés',
          'On pouvait progresser',
          'Le travail était réparti équitablement',
        ],
      },
      columns: {
        en: ['Hardly', 'Partly', 'Mostly', 'Fully'],
        de: ['Kaum', 'Teilweise', 'Weitgehend', 'Völlig'],
        fr: ['À peine', 'En partie', 'En grande partie', 'Tout à fait'],
      },
    },
    {
      type: 'ranking',
      group: summary,
      text: {
        en: 'What does this person put first when not everything is possible?',
        de: 'Was stellt diese Person voran, wenn nicht alles möglich ist?',
        fr: 'Que privilégie cette personne quand tout n’est pas possible ?',
      },
      help: {
        en: 'Put the most important on top.',
        de: 'Das Wichtigste nach oben.',
        fr: 'Placez le plus important en haut.',
      },
      choices: {
        en: ['The result', 'The people', 'The quality', 'The pace'],
        de: ['Das Ergebnis', 'Die Menschen', 'Die Qualität', 'Das Tempo'],
        fr: ['Le résultat', 'Les personnes', 'La qualité', 'Le rythme'],
      },
    },
    {
      type: 'text',
      group: summary,
      required: true,
      text: {
        en: 'Tell us of a hard situation, and how this person led through it.',
        de: 'Erzählen Sie von einer schwierigen Lage und wie diese Person hindurchgeführt hat.',
        fr: 'Racontez une situation difficile et comment cette personne l’a traversée avec son équipe.',
      },
    },
    {
      type: 'text',
      group: summary,
      text: {
        en: 'What would you advise whoever becomes this person’s manager?',
        de: 'Was raten Sie ihrer künftigen Führungskraft?',
        fr: 'Que conseilleriez-vous à la personne qui va l’encadrer ?',
      },
    },
  ],
}
