import type { Template } from './template'

/** Thanks that can go to anybody. */
export const toEveryone: Template[] = [
  {
    text: 'You remembered that it was my first time presenting, sat down in the front row, and nodded. I saw it. Thank you.',
    values: ['team'],
  },
  {
    text: 'You disagreed with me in the meeting, in front of everyone, politely and with numbers. You were right. Please go on doing that.',
    values: ['speak'],
  },
  {
    text: 'I was about to send {customer} an angry answer. You said: sleep on it. Good advice; much better mail this morning.',
    values: ['speak'],
  },
  {
    text: 'The parcel service, a lost tourist and a leaking tap, all in the same half hour, and you dealt with every one as if it were the only one.',
    values: ['team'],
  },
  {
    text: '{name} writes down what we decided, who does what and by when, before anybody has left the room. Every meeting should have a {name}.',
    values: ['own', 'share'],
  },
  {
    text: 'You taught the lunch group to mend a puncture. Twelve people, two of whom had never held a spanner. Both have cycled in since.',
    values: ['share'],
  },
  { text: 'Quick one: thank you for the spreadsheet. It saved my {weekday}.', values: ['team'] },
  { text: 'For the plain explanation, and for the same patience the second time. 🌿', values: ['share'] },
  { text: 'The best handover note I’ve ever been left.', values: ['craft', 'share'] },
  { text: 'You made room for me on that call when I couldn’t get a word in. Thank you.', values: ['speak'] },
  { text: 'You thought nobody saw you clear out the old parts room. I did!', values: ['team'] },
  {
    text: 'Thank you for the honest feedback on my talk. It stung for ten minutes, and it will help for years.',
    values: ['speak'],
  },
  { text: 'Home in time for supper. Because of you.', values: ['team'] },
  {
    text: 'If you read one thing today, let it be {name}’s report on the {city} pilot: [url=https://wiki.acme.example/pilots]wiki.acme.example/pilots[/url]. Clear, short, and honest about what didn’t work.',
    values: ['share', 'speak'],
    to: ['product', 'support', 'operations', 'engineering'],
  },
  {
    text: 'You had the safety sheet translated into Polish, Turkish and Arabic by the people on the floor and not by a machine. They found two mistakes in the original.',
    once: true,
    values: ['riders', 'share'],
    to: ['workshop', 'operations', 'people'],
  },
  {
    text: 'You took the new colleague along on the early round, so that she could see what our customers see at five in the morning. That’s how one learns this business.',
    values: ['share', 'riders'],
    to: ['support', 'workshop', 'commercial', 'product'],
  },
  {
    text: 'You organised the blood donation morning. Nineteen of us went, {n} for the first time in their lives.',
    once: true,
    values: ['team'],
  },
  {
    text: 'For a year now I’ve watched you make the people around you a little braver. The question you ask most is [i]“What would you try?”[/i], and then you let us try it.\n\nThank you for that, {name}.',
    values: ['share', 'team'],
    who: ['mona', 'zoe', 'ahmed', 'siobhan', 'oksana', 'noor', 'lukasz', 'grace'],
  },
  {
    text: 'I asked for “five minutes, some time”. You closed your laptop, fetched two chairs and gave me an hour. The plan for {feature} is far better for it.',
    values: ['share', 'team'],
    by: ['product', 'engineering', 'support'],
  },
  { text: 'You said “I don’t know, but I’ll find out by {weekday}”, and on {weekday} there it was.', values: ['own'] },
  { text: 'Your out-of-office had the answer to my question in it. That is next-level.', values: ['share'] },
  {
    text: 'Nobody else would have gone through the {city} contract, the map [i]and[/i] the weather. Because you did, we moved the launch by a day, and stayed dry.',
    values: ['craft', 'own'],
    to: ['operations', 'commercial', 'product', 'support'],
  },
  { text: 'Welcome back, {name}. We managed, but it was much less fun.', values: ['team'] },
  {
    text: 'What I like about working with you:[ul][li]you ask before you assume,[/li][li]you say when something is late,[/li][li]you bring biscuits.[/li][/ul]',
    values: ['speak', 'team'],
  },
  {
    text: 'The way you handled {weekday}’s call with {customer} (they were unfair, you were not) is what I’ll tell new colleagues about.',
    values: ['riders', 'speak'],
    to: ['support', 'commercial', 'management'],
  },
  {
    text: 'I’d broken the build, the coffee machine and my glasses, in that order, before ten. You fixed two of them and drove me to the optician. Thank you.',
    once: true,
    values: ['team'],
    by: ['engineering', 'product'],
  },
]
