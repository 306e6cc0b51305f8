/** An event of a demo company: `day` counts from today and moves off weekends; without places it is for everybody. */
export type SeedEvent = {
  name: string
  type: string
  day: number
  from: string
  to: string
  places?: string[]
  /** How many may come. */
  limit?: number
  notes: string
}

export const acmeEvents: SeedEvent[] = [
  {
    name: 'Summer Party',
    type: 'Company gathering',
    day: -128,
    from: '15:00',
    to: '22:00',
    places: ['Berlin'],
    notes: '<p>Grill, lake, and the cargo-bike race. <b>Families welcome.</b></p>',
  },
  {
    name: 'Town Hall',
    type: 'Meeting',
    day: -63,
    from: '16:00',
    to: '17:00',
    notes: '<p>Numbers, plans, questions. Recorded for those on leave.</p>',
  },
  {
    name: 'Canal Ride',
    type: 'Company gathering',
    day: -47,
    from: '17:30',
    to: '20:00',
    places: ['London'],
    notes: '<p>From the yard to the marshes and back, at the speed of the slowest.</p>',
  },
  {
    name: 'Lunch and Learn: Reading a Wiring Diagram',
    type: 'Lunch',
    day: -19,
    from: '12:30',
    to: '13:30',
    places: ['Berlin'],
    notes: '<p>Kenji explains ours. Bring your own lunch, soup is there.</p>',
  },
  {
    name: 'Town Hall',
    type: 'Meeting',
    day: -5,
    from: '16:00',
    to: '17:00',
    notes: '<p>Numbers, plans, questions.</p>',
  },
  {
    name: 'First-Aid Refresher',
    type: 'Training',
    day: 6,
    from: '09:00',
    to: '13:00',
    places: ['London'],
    limit: 8,
    notes: '<p>For first-aiders and whoever wants to become one. Tell <b>Maeve</b> if you come.</p>',
  },
  {
    name: 'Photo Day',
    type: 'Company gathering',
    day: 11,
    from: '10:00',
    to: '15:00',
    places: ['Berlin'],
    notes: '<p>New portraits for those who like. No ties required.</p>',
  },
  {
    name: 'Winter Ride and Soup',
    type: 'Company gathering',
    day: 20,
    from: '15:30',
    to: '19:00',
    places: ['London', 'Berlin'],
    notes: '<p>Lights on! Afterwards there is soup:</p><ul><li>lentil</li><li>pumpkin</li></ul>',
  },
  {
    name: 'Town Hall',
    type: 'Meeting',
    day: 25,
    from: '16:00',
    to: '17:00',
    notes: '<p>With a look back at the quarter.</p>',
  },
  {
    name: 'Newcomers’ Breakfast',
    type: 'Lunch',
    day: 33,
    from: '08:30',
    to: '10:00',
    places: ['London'],
    notes: '<p>Sam, Amélie and Ánh, and everybody who wants to meet them.</p>',
  },
  {
    name: 'Planning Week',
    type: 'Meeting',
    day: 55,
    from: '09:00',
    to: '17:00',
    notes: '<p>Teams meet teams. See <a href="https://acme.example/planning">the plan</a>.</p>',
  },
]

export const globexEvents: SeedEvent[] = [
  {
    name: 'Stock-Taking',
    type: 'Meeting',
    day: -36,
    from: '07:00',
    to: '15:00',
    notes: '<p>All hands, every sack.</p>',
  },
  {
    name: 'Cupping: the New Harvest',
    type: 'Company gathering',
    day: 8,
    from: '11:00',
    to: '13:00',
    notes: '<p>Six samples, no names. Olu keeps the list.</p>',
  },
]
