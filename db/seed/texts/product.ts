import type { Template } from './template'

/** Thanks to people who find out what to build, and give it a shape. */
export const toProduct: Template[] = [
  {
    text: 'The new handover screen has two buttons where it used to have nine. The dispatchers at {customer} asked us what we had [i]added[/i].',
    values: ['craft', 'riders'],
    by: ['support', 'engineering', 'commercial'],
  },
  {
    text: 'Your interviews with night couriers in {city} changed my mind about {feature}. The clip of the man reading the map with his gloves on says more than any number.',
    values: ['riders', 'share'],
    by: ['engineering', 'product', 'management'],
  },
  {
    text: 'Thank you for the one-page summary of the {city} study. I read it on the tram and could explain it to the sales team by the time I got off.',
    values: ['share'],
    by: ['commercial', 'engineering', 'management'],
  },
  {
    text: 'You threw away a design you had spent a week on, because four riders couldn’t use it. No sulking, straight on to the next sketch. I admire that.',
    values: ['riders', 'craft'],
    by: ['engineering', 'product', 'workshop'],
  },
  {
    text: 'The icons finally belong together, and each has a name that an engineer can guess. A small thing, every day.',
    once: true,
    values: ['craft'],
    by: ['engineering'],
  },
  {
    text: 'Thank you for saying no to what {customer} wanted, kindly, and with a better idea in your pocket. They took it.',
    values: ['speak', 'riders'],
    by: ['commercial', 'support', 'engineering'],
  },
  {
    text: 'You brought the riders into the room:[quote]I don’t need more information. I need the right gate code.[/quote]That sentence hangs over my desk now.',
    values: ['riders'],
    by: ['engineering', 'commercial', 'support'],
  },
  {
    text: 'I asked you for a number, and you asked what I would decide with it. It turned out that I needed a different one. That saved us from a wrong turn with {feature}.',
    values: ['speak', 'craft'],
    by: ['commercial', 'operations', 'management', 'finance'],
    who: ['priya'],
  },
  {
    text: 'Your dashboard for the depots shows five numbers. Just five. Everyone looks at it now, because everyone can.',
    values: ['share', 'craft'],
    by: ['operations', 'workshop', 'management'],
    who: ['priya'],
  },
  {
    text: 'Before the {city} pilot you wrote down what would make us [b]stop[/b]. When it happened, we stopped, without a single argument. I want to do that every time.',
    values: ['speak', 'own'],
    by: ['management', 'engineering', 'operations'],
  },
  {
    text: 'The cardboard model of the {part}, held together with tape, answered in ten minutes what we had been discussing for two weeks.',
    once: true,
    values: ['craft'],
    by: ['workshop', 'engineering', 'product'],
    who: ['misaki', 'zoe'],
  },
]
