import type { Template } from './template'

/** Thanks to people who see that things are where they are needed. */
export const toOperations: Template[] = [
  {
    text: 'The container was stuck in Antwerp. You rang four forwarders before breakfast, and the motors were here on {weekday}. Nobody in the workshop had to wait, not even an hour.',
    once: true,
    values: ['own', 'team'],
    by: ['workshop', 'management', 'product'],
  },
  {
    text: 'The stocktake came out at 99.6 percent. [b]Ninety-nine point six.[/b] Two years ago we were guessing.',
    once: true,
    values: ['craft'],
    by: ['finance', 'management', 'workshop'],
  },
  {
    text: 'You renegotiated the {part} contract and got us the repair stock as well. That pays for two test bikes, and the supplier still likes us.',
    once: true,
    values: ['own'],
    by: ['finance', 'workshop', 'management'],
    who: ['lina', 'oksana'],
  },
  {
    text: 'Thank you for labelling the shelves in English, in German and in pictures. The temps found everything on their first day.',
    values: ['share', 'team'],
    by: ['people', 'workshop', 'support'],
  },
  {
    text: 'You packed {n} bikes for {customer} so well that they sent us a photo of the [i]boxes[/i].',
    values: ['craft', 'riders'],
    by: ['commercial', 'support'],
  },
  {
    text: 'Sorting out the returns corner was nobody’s job. You made it yours, and a return went from eleven days to three.',
    values: ['own', 'riders'],
    by: ['support', 'finance', 'workshop'],
  },
  {
    text: 'When the lift broke down, you worked out a rota in ten minutes that had everybody off their feet by four. Nobody had to carry twice.',
    values: ['team'],
    by: ['workshop', 'operations', 'people'],
    who: ['kwame', 'oksana'],
  },
  {
    text: 'You told us on {weekday} that the delivery would be late, not on the day itself. We could ring {customer} first. They thanked us for the [i]warning[/i].',
    values: ['speak'],
    by: ['commercial', 'support'],
  },
  {
    text: 'You walked the supplier’s people through our workshop, so that they could see where their {part} ends up. Not one has come in scratched since.',
    values: ['share', 'craft'],
    by: ['workshop', 'product', 'operations'],
  },
]
