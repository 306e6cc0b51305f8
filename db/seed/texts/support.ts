import type { Template } from './template'

/** Thanks to people who pick up the phone. */
export const toSupport: Template[] = [
  {
    text: '{customer} called furious and hung up laughing. I sat next to you and I still don’t know how you did it, but I wrote down “let me read back what I’ve understood”, and I’m going to use it.',
    values: ['riders', 'share'],
    by: ['support', 'commercial', 'people'],
  },
  {
    text: 'You noticed that {n} tickets from {city} were really one broken gate reader, rang the depot, and closed them all before lunch.',
    values: ['own', 'riders'],
    by: ['support', 'engineering', 'operations'],
  },
  {
    text: 'Three languages in ten minutes, and kind in every one of them. Thank you, {name}.',
    values: ['riders'],
    by: ['support', 'commercial', 'operations'],
    who: ['ines', 'joseangel'],
  },
  {
    text: 'The help page on winter tyres was read 900 times this week, and the tickets have stopped. You wrote it in one afternoon, in the words that riders use.',
    once: true,
    values: ['share', 'riders'],
    by: ['workshop', 'commercial', 'support'],
  },
  {
    text: 'You rang a rider back on your own way home, because he was stuck at the {city} depot in the rain. He has sent us a photo of himself: dry, thumb up.',
    values: ['riders', 'own'],
    by: ['support', 'workshop', 'operations'],
  },
  {
    text: 'You always attach the logs, the steps, and what you’ve already tried. Engineers are not easily impressed. We are impressed.',
    values: ['craft', 'team'],
    by: ['engineering'],
  },
  {
    text: 'You took over my queue without a word when my daughter was ill, and left me a list of what was open and what had been promised to whom. I came back to calm.',
    values: ['team', 'own'],
    by: ['support'],
  },
  {
    text: 'The yearly meeting with {customer} could have gone badly. You opened with what we got wrong and how we put it right. They signed for another year.',
    values: ['speak', 'own'],
    by: ['commercial', 'management'],
    who: ['thandi', 'siobhan'],
  },
  {
    text: 'You drove to {city} with a spare controller on the passenger seat because the parcel service said “Tuesday, perhaps”. {customer} lost two hours instead of two days.',
    values: ['riders', 'own'],
    by: ['support', 'commercial', 'operations'],
    who: ['joseangel'],
  },
  {
    text: 'You sent us the ten things callers ask most, in their own words, [b]every month[/b], for a year. Seven of them don’t exist any more. This is how it’s done.',
    once: true,
    values: ['share', 'riders'],
    by: ['product', 'engineering'],
  },
]
