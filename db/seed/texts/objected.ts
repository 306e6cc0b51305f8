/** Recognitions that somebody objects to, so that moderators see the queue at work. `days` is their age. */
export const objected = [
  {
    days: 19,
    giver: 'ben',
    recipients: ['marta'],
    values: ['team'] as const,
    text: 'Raffle for the team party! Marta has the tickets, three for five pounds. Buy, buy, buy!',
    reports: [
      {
        reporter: 'lena',
        markAs: 'not_relevant',
        reason: 'This is an announcement and thanks nobody. The notice board would be the place.',
        resolved: true,
      },
    ],
    review: { isInappropriate: true, comment: 'Moved to the notice board, with Ben’s agreement.' },
  },
  {
    days: 11,
    giver: 'rick',
    recipients: ['jonas'],
    values: ['own'] as const,
    text: 'Thank you for getting the projector to work five minutes before the career fair. And for not laughing when it turned out to be the plug.',
    reports: [
      {
        reporter: 'yusuf',
        markAs: 'incorrect',
        reason: 'I think it was me and not Jonas who found the plug. Not important, but there you are.',
        resolved: true,
      },
    ],
    review: { isInappropriate: false, comment: 'Both helped, as Rick says. It stays as it is.' },
  },
  {
    days: 5,
    giver: 'chidi',
    recipients: ['raj'],
    values: ['team'] as const,
    text: 'Thanks for the hi5s, here’s one back. Same again next week? 😄',
    reports: [
      {
        reporter: 'priya',
        markAs: 'fraud',
        reason:
          'These two have swapped thanks three weeks running. I like them both, but it should be about something.',
      },
      { reporter: 'thandi', markAs: 'not_relevant', reason: 'There is no reason given for the thanks.' },
    ],
  },
  {
    days: 3,
    giver: 'sofia',
    recipients: ['ben'],
    values: ['own'] as const,
    text: 'Ben, thank you for carrying the Velo Express deal over the line. Everybody else had given up on it.',
    reports: [
      {
        reporter: 'thandi',
        markAs: 'incorrect',
        reason:
          'Inês and I worked on Velo Express for six weeks and nobody had given up. Could the last sentence be changed?',
      },
    ],
  },
  {
    days: 1.4,
    giver: 'tom',
    recipients: ['kwame'],
    values: ['team'] as const,
    text: 'You finally managed to park the forklift straight. A historic day.',
    reports: [
      {
        reporter: 'maeve',
        markAs: 'not_relevant',
        reason: 'I’m sure it’s meant as a joke, but a new colleague asked me whether it was one.',
      },
    ],
  },
] satisfies Objected[]

type Objected = {
  days: number
  giver: string
  recipients: string[]
  values: readonly ('team' | 'own')[]
  text: string
  reports: { reporter: string; markAs: 'fraud' | 'not_relevant' | 'incorrect'; reason: string; resolved?: true }[]
  review?: { isInappropriate: boolean; comment: string }
}
