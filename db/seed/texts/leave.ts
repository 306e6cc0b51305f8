/** What people write when they ask for leave. */
export const comments = [
  'Two weeks by the sea, no laptop.',
  'Visiting my parents.',
  'My sister is getting married!',
  'Moving house.',
  '',
  'The children are off school.',
  'Cycling to the coast, if the weather holds.',
  '',
  'A long weekend in the hills.',
  'Handing over to the team before I go.',
  'Festival. I will be tired afterwards.',
  '',
  'Family reunion, booked a year ago.',
  'Using up days before the year ends.',
]

export const sickComments = ['', 'A cold.', 'Back tomorrow, I think.', '', 'Migraine.', 'Doctor’s note will follow.']

/** Why leave was turned down. */
export const refusals = [
  'Three of us are away that week already. Would the week after do?',
  'That is the week of the trade fair, and we need you there.',
  'Please keep stock-taking free; any other week is fine.',
]

/** Why leave was called off again. */
export const cancellations = ['Called off as agreed, since the launch has moved.', 'Taken back at your own wish.']

/** Leave that visitors of the demo meet first: in days from today, so many calendar days long. */
export type Arranged = {
  username: string
  type: 'annual' | 'sick' | 'volunteer' | 'unpaid'
  starts: number
  length: number
  status: 'pending' | 'approved' | 'rejected' | 'withdrawn' | 'cancelled'
  endHalf?: true
  comments: string
  note?: string
  substitute?: string
}

export const arranged: Arranged[] = [
  {
    username: 'eli',
    type: 'annual',
    starts: 23,
    length: 4,
    status: 'pending',
    endHalf: true,
    comments: 'Moving flat; I am back on the last afternoon.',
  },
  {
    username: 'eli',
    type: 'annual',
    starts: 51,
    length: 5,
    status: 'rejected',
    comments: 'Skiing?',
    note: 'Emi is away that week. Would the week after do?',
  },
  {
    username: 'eli',
    type: 'volunteer',
    starts: -38,
    length: 1,
    status: 'approved',
    comments: 'Repair café in the neighbourhood.',
  },
  {
    username: 'emi',
    type: 'annual',
    starts: 44,
    length: 12,
    status: 'pending',
    comments: 'Home to Sapporo, at last.',
    substitute: 'eli',
  },
  { username: 'emi', type: 'annual', starts: 9, length: 1, status: 'withdrawn', comments: 'Not needed after all.' },
  {
    username: 'mona',
    type: 'annual',
    starts: 13,
    length: 5,
    status: 'approved',
    comments: 'A week without screens.',
    substitute: 'zoe',
  },
  { username: 'kenji', type: 'annual', starts: -2, length: 9, status: 'approved', comments: 'Walking the Harz.' },
  { username: 'ines', type: 'sick', starts: -1, length: 3, status: 'approved', comments: 'Flu.' },
  { username: 'priya', type: 'annual', starts: 0, length: 2, status: 'approved', comments: '' },
  {
    username: 'tom',
    type: 'annual',
    starts: 27,
    length: 5,
    status: 'cancelled',
    comments: 'Brevet week.',
    note: 'Taken back at Tom’s own wish.',
  },
  {
    username: 'ben',
    type: 'unpaid',
    starts: 70,
    length: 26,
    status: 'pending',
    comments: 'Four weeks to look after my father. Happy to talk about it.',
  },
  { username: 'ada', type: 'annual', starts: 34, length: 5, status: 'approved', comments: '' },
  {
    username: 'gus',
    type: 'annual',
    starts: 16,
    length: 5,
    status: 'pending',
    comments: 'Olive harvest at my cousin’s.',
  },
  { username: 'farah', type: 'annual', starts: -1, length: 4, status: 'approved', comments: '' },
]
