import type { candidateReferences, referenceRequests } from '@/db/schema/references'

type RequestStatus = (typeof referenceRequests.$inferSelect)['status']
type ReferenceStatus = (typeof candidateReferences.$inferSelect)['status']
type Relationship = (typeof candidateReferences.$inferSelect)['relationship']

export type SeedReferee = {
  first: string
  last: string
  company: string
  job: string
  relationship: Relationship
  status: ReferenceStatus
  /** How warmly they speak, 1 to 5; of those who answered. */
  warmth?: number
  /** What they wrote in their own words. */
  words?: string[]
  language?: string
  phone?: string
  /** Reminders they had. */
  reminded?: number
  declineReason?: string
  /** Minutes between opening the form and handing it in. */
  minutes?: number
}

export type SeedCase = {
  first: string
  last: string
  /** Username of the recruiter. */
  recruiter: 'rhea' | 'sue' | 'rick'
  title: string
  city: string
  language?: string
  phone?: string
  notes?: string
  /** Days since they were added. */
  age: number
  /** None: nobody asked for references yet. */
  request?: {
    status: RequestStatus
    managers?: number
    references?: number
    set?: 'general' | 'leadership' | 'customer-facing'
  }
  referees?: SeedReferee[]
  past?: {
    company: string
    title: string
    from: string
    to: string | null
    verified?: 'confirmed' | 'disputed' | 'sent'
  }[]
  school?: { school: string; degree: string; field: string; to: string }
  paused?: boolean
  anonymised?: boolean
  /** Username of the colleague they became. */
  hired?: string
}

const manager = (
  first: string,
  last: string,
  company: string,
  job: string,
  rest: Partial<SeedReferee>,
): SeedReferee => ({
  first,
  last,
  company,
  job,
  relationship: 'manager',
  status: 'completed',
  ...rest,
})

const colleague = (
  first: string,
  last: string,
  company: string,
  job: string,
  rest: Partial<SeedReferee>,
): SeedReferee => ({
  ...manager(first, last, company, job, rest),
  relationship: 'colleague',
  ...rest,
})

// Two who wrote the very same sentence: what a flag looks like, and how it was explained.
const borrowed = 'Hannah prepares every visit so well that customers forget how hard the question was.'

/** Everybody whose references Acme checks, in every state a case can be in. */
export const cases: SeedCase[] = [
  {
    first: 'Priya',
    last: 'Raman',
    recruiter: 'rick',
    title: 'Warehouse systems engineer',
    city: 'Leeds',
    phone: '+447400123456',
    age: 41,
    notes: 'Met at the logistics meet-up. Strong on conveyor controls, wants to lead a team in two years.',
    request: { status: 'filled', managers: 1, references: 3 },
    referees: [
      manager('Graham', 'Holt', 'Parcelwise', 'Head of Engineering', {
        warmth: 5,
        words: [
          'Give her a problem nobody owns and some quiet. She comes back with a drawing and a plan.',
          'We still use the test rig she built.',
        ],
        minutes: 14,
      }),
      colleague('Ana', 'Duarte', 'Parcelwise', 'Controls engineer', {
        warmth: 4,
        words: ['Clear priorities; she will otherwise help everybody at once.'],
        minutes: 9,
      }),
      colleague('Łukasz', 'Mazur', 'Northline Freight', 'Site lead', {
        warmth: 4,
        words: ['Time on site. She asks the people who lift the boxes, and then she writes the software.'],
        minutes: 11,
      }),
    ],
    past: [
      { company: 'Parcelwise', title: 'Systems engineer', from: '2020-03-01', to: null, verified: 'confirmed' },
      { company: 'Northline Freight', title: 'Controls trainee', from: '2017-09-01', to: '2020-02-28' },
    ],
    school: { school: 'University of Leeds', degree: 'BEng', field: 'Mechatronics', to: '2017-07-01' },
  },
  {
    first: 'Łukasz',
    last: 'Wójcik',
    recruiter: 'rick',
    title: 'Data analyst',
    city: 'Kraków',
    age: 9,
    request: { status: 'in_progress', managers: 1 },
    referees: [
      manager('Marta', 'Zielińska', 'Dane i Spółka', 'Analytics lead', {
        warmth: 4,
        words: ['Someone who reads his drafts early. He is his own strictest critic.'],
        minutes: 12,
      }),
      colleague('Piotr', 'Nowak', 'Dane i Spółka', 'Data engineer', { status: 'opened', reminded: 1 }),
    ],
    past: [{ company: 'Dane i Spółka', title: 'Junior analyst', from: '2022-05-01', to: null, verified: 'sent' }],
  },
  {
    first: '美咲',
    last: '田中',
    recruiter: 'sue',
    title: 'Product designer',
    city: 'Berlin',
    age: 4,
    request: { status: 'nominated' },
    referees: [
      manager('健', '佐藤', 'Kumo Works', 'Design director', { status: 'invited' }),
      colleague('Lena', 'Vogt', 'Studio Halbzeit', 'Product manager', { status: 'invited', language: 'de' }),
    ],
    school: { school: 'Tokyo University of the Arts', degree: 'BA', field: 'Design', to: '2019-03-31' },
  },
  {
    first: 'أحمد',
    last: 'منصور',
    recruiter: 'rick',
    title: 'Fleet coordinator',
    city: 'London',
    phone: '+447400234567',
    age: 3,
    request: { status: 'sent', managers: 1 },
  },
  {
    first: 'Clara',
    last: 'Neumann',
    recruiter: 'rick',
    title: 'Payroll specialist',
    city: 'Berlin',
    language: 'de',
    age: 2,
    request: { status: 'draft' },
  },
  {
    first: 'Tom',
    last: 'Okafor',
    recruiter: 'sue',
    title: 'Shift manager',
    city: 'Manchester',
    age: 1,
    request: { status: 'scheduled', managers: 2, set: 'leadership' },
  },
  {
    first: 'Hannah',
    last: 'Lindqvist',
    recruiter: 'rhea',
    title: 'Customer success lead',
    city: 'London',
    age: 27,
    notes: 'Two references share a sentence; see how that was explained.',
    request: { status: 'filled', set: 'customer-facing' },
    referees: [
      manager('Oskar', 'Nyström', 'Havsvind', 'Sales director', { warmth: 5, words: [borrowed], minutes: 10 }),
      colleague('Ida', 'Falk', 'Havsvind', 'Account manager', { warmth: 5, words: [borrowed], minutes: 1 }),
    ],
    past: [
      {
        company: 'Havsvind',
        title: 'Customer success manager',
        from: '2019-01-01',
        to: '2026-08-31',
        verified: 'disputed',
      },
    ],
  },
  {
    first: 'Diego',
    last: 'Ferrer',
    recruiter: 'rick',
    title: 'Backend developer',
    city: 'Valencia',
    age: 12,
    paused: true,
    notes: 'On his honeymoon until the end of the month: nobody is reminded meanwhile.',
    request: { status: 'in_progress' },
    referees: [
      colleague('Nuria', 'Soler', 'Puerto Digital', 'Developer', { status: 'started', reminded: 2 }),
      manager('Javier', 'Roca', 'Puerto Digital', 'CTO', {
        status: 'declined',
        declineReason: 'Our company does not give references for people who still work here. I wish him well.',
      }),
    ],
  },
  {
    first: 'Olivia',
    last: 'Grant',
    recruiter: 'sue',
    title: 'Office manager',
    city: 'London',
    age: 33,
    request: { status: 'cancelled' },
    referees: [colleague('Peter', 'Lowe', 'Lowe & Sons', 'Partner', { status: 'cancelled' })],
  },
  {
    first: 'Noah',
    last: 'Petit',
    recruiter: 'rick',
    title: 'Network technician',
    city: 'Lyon',
    language: 'fr',
    age: 48,
    request: { status: 'expired', managers: 1 },
    referees: [
      manager('Élodie', 'Garnier', 'Fibre & Fils', 'Responsable réseau', {
        status: 'expired',
        language: 'fr',
        reminded: 3,
      }),
    ],
  },
  {
    first: 'Ravi',
    last: 'Menon',
    recruiter: 'rick',
    title: 'Procurement officer',
    city: 'Birmingham',
    age: 18,
    request: { status: 'in_progress' },
    referees: [
      manager('Judith', 'Bell', 'Midland Supplies', 'Head of Procurement', { status: 'reopened', reminded: 1 }),
      colleague('Samir', 'Haddad', 'Midland Supplies', 'Buyer', {
        warmth: 3,
        words: ['A second pair of eyes on long contracts.'],
        minutes: 7,
      }),
    ],
  },
  {
    first: 'Sofia',
    last: 'Costa',
    recruiter: 'rick',
    title: 'Recruiting coordinator',
    city: 'Lisbon',
    age: 0,
    notes: 'Call on Monday before asking for references.',
  },
  {
    first: 'Anonymous',
    last: '',
    recruiter: 'sue',
    title: '',
    city: '',
    age: 320,
    anonymised: true,
    request: { status: 'filled' },
    referees: [
      manager('Anonymous', '', '', '', { warmth: 3, minutes: 9 }),
      colleague('Anonymous', '', '', '', { warmth: 4, minutes: 8 }),
    ],
  },
]
