import type { Template } from './template'

/** Thanks to people who write software and firmware. */
export const toEngineering: Template[] = [
  {
    text: 'At five on {weekday} the map stopped loading for {customer}. You could have left it for the on-call queue. Instead you stayed on the phone with their dispatcher, found the bad index, and had them rolling before the evening shift. They wrote to thank us, and mentioned you [b]by name[/b].',
    values: ['own', 'riders'],
    by: ['support', 'commercial', 'engineering', 'management'],
  },
  {
    text: 'Thank you for rewriting the error messages in {feature}. A courier in {city} told us that for the first time she understood [i]what to do next[/i]. That is the whole job.',
    values: ['riders', 'craft'],
    by: ['support', 'product'],
  },
  {
    text: 'Your review of my change to {feature} was the most useful twenty minutes of my week. You didn’t just find the race condition, you showed me how to spot the next one.',
    values: ['share', 'craft'],
    by: ['engineering'],
  },
  {
    text: 'You paired with me two afternoons in a row on {feature} and never once reached for the keyboard first. I learnt more than in a month of reading.',
    values: ['share'],
    by: ['engineering'],
  },
  {
    text: 'Three things you did in {weekday}’s incident that I want to remember:[ol][li]you said aloud what we [i]didn’t[/i] know,[/li][li]you wrote the note to customers before anybody asked,[/li][li]you sent everyone home as soon as it was stable.[/li][/ol]Calm is contagious.',
    values: ['own', 'speak'],
    by: ['engineering', 'support', 'product'],
  },
  {
    text: 'The flaky test that cost each of us ten minutes a day is gone. {name} traced it to a clock change in the fixtures. I did the sum: that’s about [b]{n} hours a week[/b] back for the team.',
    values: ['craft', 'team'],
    by: ['engineering'],
  },
  {
    text: 'The most satisfying pull request of the quarter: minus 4,200 lines, and {feature} got faster. Thank you for having the patience to understand the old code before you removed it.',
    once: true,
    values: ['craft'],
    by: ['engineering'],
  },
  {
    text: 'I followed your setup guide this morning on a fresh laptop and was running in eleven minutes without asking anybody anything. Last year that took me two days.',
    values: ['share'],
    by: ['engineering', 'product'],
  },
  {
    text: 'You tested {feature} with a screen reader because one dispatcher at {customer} needs it. Nobody had asked. Now it works for her, and for everyone who comes after her.',
    values: ['riders', 'craft'],
    by: ['product', 'support', 'engineering'],
  },
  {
    text: 'Moved 1.8 million route points on a Sunday morning, with a rehearsed way back, and nobody noticed. I noticed. Thank you, {name}.',
    once: true,
    values: ['own', 'craft'],
    by: ['engineering', 'product'],
  },
  {
    text: 'The battery estimate used to lie below 15 percent. You spent a day riding with couriers in {city}, laptop in the cargo box, and now it’s honest. Three tickets a day became none.',
    once: true,
    values: ['riders', 'own'],
    by: ['support', 'product', 'workshop'],
    who: ['kenji', 'freja', 'eli'],
  },
  {
    text: 'You took my on-call weekend so that I could be at my sister’s wedding, and on Saturday night you wrote “all quiet, enjoy the dancing”. It wasn’t quiet. I’ve read the log. [b]Thank you.[/b]',
    once: true,
    values: ['team'],
    by: ['engineering'],
  },
  {
    text: '{feature}, on the old tablets at {customer}: 0.8 seconds. It was six. Their drivers have stopped taking screenshots the night before.',
    values: ['riders', 'craft'],
    by: ['support', 'product', 'commercial'],
  },
  {
    text: 'You reported your own mistake in the access list within five minutes, before anybody could have found it, and had the fix ready by lunch. That is the kind of place I want to work in.',
    once: true,
    values: ['speak', 'own'],
    by: ['engineering', 'management', 'finance'],
  },
  {
    text: 'Thank you for asking the simple question in planning: “Who is waiting for this?” We dropped two weeks of work that nobody was waiting for.',
    values: ['speak'],
    by: ['product', 'engineering'],
  },
  {
    text: 'The one question you added to the pull-request template, “How would a courier notice?”, has changed the way I think about {feature}.',
    once: true,
    values: ['riders'],
    by: ['engineering', 'product'],
  },
  {
    text: 'I’d been stuck on {feature} since {weekday}. You drew it on a napkin, and it was obvious. I’ve kept the napkin.',
    values: ['share'],
    by: ['engineering', 'product'],
  },
]
