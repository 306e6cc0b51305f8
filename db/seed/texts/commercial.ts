import type { Template } from './template'

/** Thanks to people who talk to the world outside. */
export const toCommercial: Template[] = [
  {
    text: 'You told {customer} straight out that we can’t do chilled boxes this year. They liked that, they waited, and they ordered [b]forty bikes[/b].',
    once: true,
    values: ['speak', 'riders'],
    by: ['management', 'operations', 'product'],
    who: ['sofia', 'ben'],
  },
  {
    text: 'Our stand at the {city} fair was the only one with a queue. Because you let people [i]ride[/i].',
    values: ['riders', 'own'],
    by: ['workshop', 'product', 'management'],
  },
  {
    text: 'Thank you for sitting in on support calls for a whole day before writing the campaign. It sounds like us, and not like an advert.',
    once: true,
    values: ['riders', 'craft'],
    by: ['support', 'product'],
    who: ['marta', 'amelie'],
  },
  {
    text: 'Real couriers in the photos instead of models: brave, and so much better. My mother has asked whether she can buy one.',
    once: true,
    values: ['riders'],
    by: ['workshop', 'finance', 'people', 'engineering'],
    who: ['marta', 'amelie'],
  },
  {
    text: 'We lost the {city} tender by a hair, and you wrote all of us a note about what we can learn from it, blaming nobody. I’ve kept it.',
    values: ['share', 'speak'],
    by: ['management', 'finance', 'operations', 'product'],
    who: ['sofia', 'ben'],
  },
  {
    text: 'You introduced me to {customer} as “the person who can fix this”. I wasn’t sure that I could. After that I wanted to be. We did.',
    values: ['team'],
    by: ['engineering', 'support', 'workshop'],
    who: ['ben', 'sofia'],
  },
  {
    text: 'Thanks to your newsletter, three people in my family now know what I do for a living. After {n} years.',
    values: ['share'],
    by: ['engineering', 'finance', 'operations', 'workshop'],
    who: ['marta', 'amelie'],
  },
  {
    text: 'You rode the whole {city} demo tour yourself, in a suit, in the rain, and arrived smiling. {customer} signed on the bonnet of a van.',
    once: true,
    values: ['own', 'riders'],
    by: ['workshop', 'commercial', 'management'],
    who: ['ben', 'sofia'],
  },
]
