import type { Template } from './template'

/** Thanks to people with oil on their hands. */
export const toWorkshop: Template[] = [
  {
    text: 'You rebuilt the {part} three times, until it stopped creaking. Nobody would have complained about the second version. That’s why I’m writing this.',
    values: ['craft'],
    by: ['product', 'workshop', 'engineering'],
  },
  {
    text: 'You explained to the whole office why we tighten bolts in that order. With a broken bolt in your hand. I don’t think any of us will forget it.',
    values: ['share', 'craft'],
    by: ['people', 'commercial', 'finance', 'engineering'],
  },
  {
    text: 'Thank you for coming in at six to get {n} bikes ready for {customer}. [b]Every one[/b] passed inspection the first time.',
    values: ['own', 'craft'],
    by: ['commercial', 'operations', 'management'],
  },
  {
    text: '240 km over cobbles, in sleet, to find out whether the {part} comes loose. It does. Now it won’t.',
    once: true,
    values: ['riders', 'own'],
    by: ['product', 'workshop', 'engineering'],
    who: ['bjorn'],
  },
  {
    text: 'I came to the workshop with a silly question about the {part}. I left with a coffee, an answer, and a drawing.',
    values: ['share'],
    by: ['engineering', 'commercial', 'support', 'finance'],
  },
  {
    text: 'You stopped the line. It cost us a morning, and it was right: the whole batch was out of tolerance. Thank you for not waiting for permission.',
    values: ['speak', 'craft'],
    by: ['management', 'operations', 'product'],
  },
  {
    text: 'Every tool has its place now, with its outline on the wall. I found the 5 mm key at the first try. Wonderful.',
    once: true,
    values: ['craft', 'team'],
    by: ['workshop', 'product', 'operations'],
  },
  {
    text: 'A courier’s bike was stolen and found in pieces. You put it together again in two lunch breaks, so that she wouldn’t lose a week’s pay. She hugged the bike. Then you.',
    values: ['riders'],
    by: ['support', 'workshop', 'people'],
  },
  {
    text: 'Since you moved the {part} jig next to the window, assembly is ten minutes quicker and nobody has to bend down. You just tried it, one evening.',
    values: ['craft', 'own'],
    by: ['operations', 'workshop', 'management'],
  },
  {
    text: 'You let me build a wheel, start to finish, and didn’t take it out of my hands, although I saw your fingers twitch. I’ve never looked at a bike the same way since.',
    values: ['share'],
    by: ['finance', 'people', 'engineering', 'commercial'],
  },
]
