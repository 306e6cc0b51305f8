/** What those who are thanked answer. */
export const thankedReplies = [
  'Thank you, that made my morning.',
  'I had no idea you’d noticed. Thank you!',
  'It was a pleasure. Any time.',
  'That means a lot, coming from you.',
  'Thank you! I couldn’t have done it without your help on the way.',
  'Reading this on the train, smiling at strangers.',
  'You’re very kind. Half of it was luck, though.',
  'Thanks! Next time you’ll be doing it yourself, I’m sure.',
  'Oh, this is lovely. Thank you.',
  'I’ve sent this to my parents.',
  'Thank you. I was just about to ask for a hard day to turn round, and then this.',
  'Gladly. You’d have done the same.',
]

/** What those who are thanked together answer. */
export const thankedTogetherReplies = [
  'Thank you! It was a team effort, as they say, but this time it’s true.',
  'So proud of this group.',
  'Same place, same time, next year?',
  'Thanks! I only held the torch.',
  'I’d do it again tomorrow. Well, the day after tomorrow.',
]

/** What colleagues add. */
export const colleagueReplies = [
  'So true.',
  'Seconded, and then some.',
  'I was there. It was even better than it sounds.',
  'Well deserved!',
  'This is exactly what I’d have written, only better put.',
  'Happened to me last month too. Same person, same kindness.',
  'Can we clone you?',
  'I’m stealing this idea for our team.',
  'Thank you for writing this down. We should say these things more often.',
  'Agreed. And never a fuss about it.',
  'The customer told me the same on the phone.',
  'I learnt something from this. Thank you both.',
  'That explains why my week was so calm!',
  'Yes! I’d been wondering who that was.',
  'One of the good ones.',
  'Let’s show this to everyone who starts here.',
  'It’s the small things. It’s always the small things.',
  'Could you do a short talk about this on Thursday?',
  'Chapeau.',
  'Coming by later with biscuits.',
  'And all that on a Monday.',
  'I remember how it was before. What a difference.',
  'Warms my heart.',
  'Berlin sends applause.',
  'London joins in.',
]

/** A word or two with a hi5. */
export const hi5Words = [
  'Well done!',
  'Hear, hear',
  'This!',
  'Great stuff',
  'Legend',
  'Love it',
  'Brilliant',
  'So deserved',
  'Respect',
  'Bravo',
  'Yes, yes, yes',
  'You’re a star',
  'Hats off',
  'More of this',
]
