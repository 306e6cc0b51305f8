import type { Template } from './template'

/** Thanks to people who keep the books and read the small print. */
export const toFinance: Template[] = [
  {
    text: 'The month was closed on day two. I remember day nine. Thank you for all the small untangling that nobody sees.',
    values: ['craft', 'own'],
    by: ['management', 'finance', 'operations'],
    who: ['lena', 'yusuf'],
  },
  {
    text: 'You explained the cash forecast to the whole company in bicycle deliveries. Even I can say now what working capital is.',
    once: true,
    values: ['share'],
    by: ['engineering', 'workshop', 'people', 'support'],
    who: ['lena', 'yusuf'],
  },
  {
    text: 'My expenses were a mess. You put them right, with a note on how to do it next time and not one word of scolding. I’ve done the next ones properly.',
    values: ['share', 'team'],
    by: ['commercial', 'support', 'engineering'],
    who: ['yusuf', 'lena'],
  },
  {
    text: 'You found a double invoice of €14,000 because the address was spelt differently. Sharp eyes, {name}.',
    once: true,
    values: ['craft'],
    by: ['operations', 'finance', 'management'],
    who: ['yusuf', 'lena'],
  },
  {
    text: 'The contract with {customer} has four pages. It used to have nineteen. They signed it the same day, and both sides know what it says.',
    values: ['craft', 'riders'],
    by: ['commercial', 'management', 'support'],
    who: ['ruth'],
  },
  {
    text: 'You turned the grant application round over a long weekend, and insisted on numbers that we can stand behind. We got it. With those numbers.',
    once: true,
    values: ['own', 'speak'],
    by: ['management', 'product', 'finance'],
  },
  {
    text: 'Two pages of plain English on what the new battery rules mean for the workshop, with pictures. I’ve never understood a law before.',
    once: true,
    values: ['share'],
    by: ['workshop', 'operations', 'engineering'],
    who: ['ruth'],
  },
]
