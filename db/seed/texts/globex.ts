import type { Template } from './template'

/** What people say to each other at Globex. */
export const atGlobex: Template[] = [
  {
    text: 'You cupped forty samples in two days and could still tell me which farm lot 7 came from. The autumn blend is yours.',
    values: ['cup'],
    who: ['gus', 'olu'],
  },
  {
    text: 'The bag seal leaked, you noticed at number nine of six hundred. Five hundred and ninety-one bags thank you.',
    values: ['cup', 'care'],
    who: ['nils'],
  },
  {
    text: 'You drove the replacement grinder to the café yourself on a Sunday. They’ve had our poster in the window ever since.',
    values: ['fair', 'care'],
    who: ['farah', 'gus'],
  },
  {
    text: 'Thank you for paying the growers in Huila before the invoice was even due. They planted a row of trees and named it after the bookkeeper.',
    values: ['fair'],
    who: ['petra'],
  },
  {
    text: 'For the quiet way you showed me the roast curve again. And again. Third time lucky!',
    values: ['care', 'cup'],
    giver: 'nils',
    who: ['gus'],
  },
  {
    text: 'You said out loud that the new blend tastes of cardboard. It did. Saved us a season.',
    values: ['cup'],
    who: ['nils', 'farah', 'petra'],
  },
  {
    text: 'Eleven cafés visited, eleven orders, and a notebook full of what they wish we did better. That notebook is worth more than the orders.',
    values: ['fair', 'cup'],
    who: ['farah'],
  },
  {
    text: 'Dispatch was empty by noon on the busiest Friday of the year. I don’t know how, but I know who.',
    values: ['care'],
    who: ['nils', 'gus'],
  },
  {
    text: 'Your contract with the cooperative says in plain words what each side gets when prices fall. They told me nobody had ever sent them that.',
    values: ['fair'],
    who: ['olu', 'petra'],
  },
  {
    text: 'You covered the early roast all week so that I could take my mother to her appointments. She says hello, and that the coffee is good.',
    values: ['care'],
    who: ['gus', 'nils'],
  },
  { text: 'The VAT return, two languages, one evening, no swearing (that I heard).', values: ['care'], who: ['petra'] },
  {
    text: 'Look what the new sleeve does to the shelf. You drew it on a receipt!',
    values: ['cup'],
    giver: 'gina',
    who: ['farah'],
    picture: 'coffee',
  },
]
