import type { Template } from './template'

/** Thanks to several people at once. */
export const toTeams: Template[] = [
  {
    text: '{names}: the {city} launch went live at 6:00, and the first parcel was out at 6:11. Each of you did something that isn’t in your job description. I was there, I saw it.',
    values: ['team', 'own'],
    several: [3, 5],
  },
  {
    text: 'Thank you, {names}, for the accessibility day. Eleven fixes went out, and there’s a dispatcher who can now work a whole shift without her magnifier.',
    once: true,
    values: ['riders', 'craft'],
    several: [3, 4],
    to: ['engineering', 'product', 'support'],
  },
  {
    text: 'When the depot of {customer} was flooded, {names} had {n} spare bikes there within a day. Nobody asked first who would pay.',
    values: ['riders', 'team'],
    several: [2, 4],
    to: ['workshop', 'operations', 'support'],
  },
  {
    text: '{names} ran the hack day: eight ideas, three prototypes, one of them already in {feature}. And everybody was home by six.',
    once: true,
    values: ['share', 'team'],
    several: [2, 3],
    to: ['engineering', 'product'],
  },
  {
    text: 'You’ve brought the release down from two days to forty minutes. On Friday I shipped, and then I went for a swim. Thank you, {names}.',
    once: true,
    values: ['craft', 'own'],
    several: [2, 4],
    to: ['engineering'],
  },
  {
    text: 'Handing the night shift over to {names} is the easiest thing I do all week. I sleep.',
    values: ['team'],
    several: [2, 2],
    to: ['support', 'engineering'],
  },
  {
    text: 'The whole recall in four days: every rider called, every {part} changed, and not one bike on the road that shouldn’t be.\n\n{names}, this could have been our worst week. You made it one I’m proud of.',
    once: true,
    values: ['riders', 'own', 'team'],
    several: [4, 6],
    to: ['workshop', 'operations', 'support'],
  },
  {
    text: '{names} spent Saturday carrying boxes so that the {city} depot could open on Monday. The pizza was on me. The rest was on you.',
    values: ['team'],
    several: [3, 5],
    to: ['operations', 'workshop', 'support', 'commercial'],
  },
  {
    text: 'Support and engineering at one table, with {customer} on the phone, until it worked. No tickets were passed round. {names}, more of this, please.',
    values: ['team', 'riders'],
    several: [2, 4],
    to: ['support', 'engineering'],
  },
  {
    text: 'The audit took a day and found nothing. That isn’t luck, it’s {names} doing the boring things well for a year.',
    values: ['craft', 'own'],
    several: [2, 3],
    to: ['finance', 'operations', 'people'],
  },
]
