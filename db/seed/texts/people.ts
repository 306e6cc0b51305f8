import type { Template } from './template'

/** Thanks to people who look after the rest of us. */
export const toPeople: Template[] = [
  {
    text: 'My first week: a desk that was ready, a bike with my name on it, and lunch with somebody new every day. I had never been [i]expected[/i] before. Thank you, {name}.',
    once: true,
    values: ['team'],
    giver: 'elif',
    who: ['maeve', 'jonas'],
  },
  {
    text: 'You answered every single applicant, the {n} we said no to as well. One of them has recommended us to her cousin.',
    values: ['own', 'speak'],
    by: ['engineering', 'workshop', 'product', 'support'],
    who: ['rick', 'sue', 'rhea'],
  },
  {
    text: 'The page on parental leave is in plain words now. I read it the evening we found out, and slept well.',
    values: ['share'],
    by: ['engineering', 'support', 'operations', 'finance'],
    who: ['maeve', 'mo'],
    isPrivate: true,
  },
  {
    text: 'You noticed that I’d gone quiet before I did. That walk round the block helped more than I let on.',
    values: ['speak'],
    giver: 'emi',
    who: ['mona'],
    once: true,
    isPrivate: true,
  },
  {
    text: 'What you said on {weekday} about leading the tablet project: I’ve thought about it all week, and I think you should. You ask the questions I’d want a lead to ask. Let’s make a plan for it together.',
    values: ['speak', 'share'],
    giver: 'mona',
    who: ['eli'],
    once: true,
    isPrivate: true,
  },
  {
    text: 'The whole Berlin office moved in one day, and on Monday the coffee machine, the wireless and the big plant were there before us.',
    once: true,
    values: ['own', 'team'],
    by: ['engineering', 'product', 'finance', 'operations'],
    who: ['jonas'],
  },
  {
    text: 'The first fire drill that was actually fun. Under four minutes, and the new people know each other’s names.',
    once: true,
    values: ['team'],
    who: ['jonas', 'maeve'],
  },
  {
    text: 'You asked the quiet people first. We heard two ideas in that retrospective that we would have missed.',
    values: ['speak', 'team'],
    by: ['engineering', 'product', 'support', 'workshop'],
    who: ['maeve', 'mo', 'ada', 'mona'],
  },
  {
    text: 'Your monthly note is the only company mail that I read to the end. The paragraph on the workshop cat has become famous at my house.',
    values: ['share'],
    who: ['mo'],
  },
  {
    text: 'You found us Raj, and then you found us Ánh. I don’t know where you look, but please go on looking there.',
    once: true,
    values: ['own'],
    by: ['engineering'],
    who: ['rick', 'sue', 'rhea'],
  },
  {
    text: 'My laptop died an hour before the {customer} demo. You put yours on my desk, logged out, charged, with a sticky note: “Go.”',
    values: ['own', 'team'],
    by: ['commercial', 'support', 'product'],
    who: ['jonas'],
  },
  {
    text: 'You stood in front of everyone and said that the budget round had been our mistake, how it had happened, and what changes. I’ve worked in places where that would have been a memo.',
    once: true,
    values: ['speak'],
    by: ['finance', 'engineering', 'people', 'product', 'workshop'],
    who: ['ada', 'grace'],
  },
]
