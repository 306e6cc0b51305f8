import type { LeaveState, Statement } from '@/lib/contracts/browser/leave-types'
import { calendarDay } from './dates'

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })

/** "12", "2.5", "−3" */
export const amount = (value: number) => number.format(value).replace('-', '−')

/** "1 day", "2.5 days", "−3 days" */
export const days = (value: number) => `${amount(value)} ${Math.abs(value) === 1 ? 'day' : 'days'}`

export const hours = (value: number) => `${amount(value)} ${value === 1 ? 'hour' : 'hours'}`

const people = (count: number) => (count === 1 ? '1 colleague is' : `${count} colleagues are`)

/** The words of leave, all in one place. */
export const words = {
  title: 'Leave',
  statement: 'Statement',
  noLimit: 'No limit',
  left: (value: number) => `${days(value)} left`,
  used: (value: number) => `${days(value)} taken or booked this year`,
  asked: (value: number) => `${days(value)} asked for`,
  by: (date: string) => `by ${calendarDay(date)}`,
  from: (date: string) => `from ${calendarDay(date)}`,
  lapses: (value: number, date: string) => `${days(value)} will lapse after ${calendarDay(date)}`,
  noKinds: 'There is no leave to ask for yet',
  noKindsWhy: 'Your company has not set up any kinds of leave, such as holiday. An admin can do that.',

  ask: 'Ask for leave',
  kind: 'Kind of leave',
  choose: 'Choose…',
  firstDay: 'First day',
  lastDay: 'Last day',
  lastDayHint: 'Leave it empty for a single day.',
  fromMidday: 'From midday on',
  untilMidday: 'Until midday',
  hours: 'Hours',
  hoursHint: 'Only for part of a day, such as 2.5.',
  hoursOpen: 'Only some hours?',
  comments: 'Anything to add?',
  commentsHint: 'Whoever decides reads it. You need not say why.',
  send: 'Send request',
  take: 'Book it',
  look: 'See what it comes to',
  notSent: 'Not sent yet',
  signIn: 'Sign in',
  lost: 'Laurel did not answer. Check your connection and send it again.',
  sessionEnded: 'Your session has ended. Sign in in another tab, then send it again here.',

  outlook: 'What it comes to',
  outlookEmpty:
    'Choose a kind of leave and the days: here you will see how they count, what you keep, and who else is away.',
  looking: 'Counting…',
  length: (of: { days: number; hours: number }) => `${days(of.days)}, ${hours(of.hours)}`,
  keep: (value: number) => `You would have ${days(value)} left.`,
  short: (value: number) => `You would be ${days(value)} short.`,
  overlap: 'You already have leave on these days:',
  refuses: 'This would be refused.',
  warns: 'You may still ask; whoever decides sees it too.',
  instead: 'Instead, with nothing in the way:',
  insteadLabel: (dates: string) => `Take ${dates}`,
  noInstead: 'We found no free days close by. Try others, or speak to whoever decides.',
  dayByDay: 'Day by day',
  everyDay: (count: number) => `All ${count} days`,
  away: (count: number) => `${people(count)} away too`,
  nobodyAway: 'Nobody you work with is away then.',
  notSure: 'asked for',

  asked_for: (dates: string) => `Sent: ${dates}. You will hear as soon as it is decided.`,
  booked: (dates: string) => `Booked: ${dates}.`,
  coming: 'Coming up',
  past: 'Earlier',
  none: 'You have no leave ahead',
  noneWhy: 'When you ask for leave, it stands here until it is over, with what became of it.',
  seeStatement: 'See every day gained and used',

  back: 'All leave',
  filed: 'Asked for',
  decided: {
    pending: '',
    approved: 'Approved',
    rejected: 'Turned down',
    withdrawn: 'Withdrawn',
    cancelled: 'Called off',
  } satisfies Record<LeaveState, string>,
  by_: (name: string) => `by ${name}`,
  waits: 'Waits for a decision',
  needsNone: 'Approved at once: this kind needs no decision',
  history: 'What happened',
  withdraw: 'Withdraw…',
  withdrawWhat:
    'The request goes away and the days are yours again. Whoever decides is told. You can ask anew at any time.',
  withdrawNow: 'Withdraw it',
  withdrawn: 'Withdrawn. The days are yours again.',
  cancel: 'Call off…',
  cancelWhat: (name: string) =>
    `The leave ends for good, its days go back to ${name}, who is told by mail. Nothing else changes.`,
  cancelReason: 'Why? (they will read it)',
  cancelNow: 'Call it off',
  cancelled: 'Called off. The days have gone back.',

  approvals: 'Approvals',
  approvalsIntro: 'Oldest first. Balances count everything that is asked for.',
  nothingWaits: 'Nothing waits for you',
  nothingWaitsWhy:
    'When somebody whose leave you decide asks for days off, the request stands here and you get a mail.',
  notYours: 'You do not decide about anybody’s leave',
  notYoursWhy: 'Requests go to people’s managers, or to whom those have handed it over while away.',
  wouldKeep: (name: string, value: number) =>
    value < 0 ? `${name} would be ${days(-value)} short` : `${name} keeps ${days(value)}`,
  alsoAway: 'Away too',
  nobodyElse: 'Nobody else of the team is away',
  approve: 'Approve',
  approveWho: (name: string, dates: string) => `Approve ${name}, ${dates}`,
  reject: 'Turn down…',
  rejectWho: (name: string, dates: string) => `Turn down ${name}, ${dates}`,
  reason: 'Why not?',
  reasonHint: 'They read it. Other days that would do are the kindest answer.',
  rejectNow: 'Turn down',
  notDone: 'Not done yet',
  approvedNow: (name: string, dates: string) => `Approved: ${name}, ${dates}.`,
  rejectedNow: (name: string, dates: string) => `Turned down: ${name}, ${dates}.`,
  openIt: 'Open it',

  statementIntro:
    'Every day gained and used, in order. Lines are only ever added: what turns out wrong is taken back by a line of its own.',
  kindNav: 'Kinds of leave',
  opening: 'At the start',
  closing: 'At the end',
  soFar: 'As it stands',
  earlier: 'The year before',
  later: 'The year after',
  what: 'What',
  change: 'Days',
  after: 'Left',
  stillToCome: 'to come',
  noLines: 'Nothing was gained or used in this year.',
  noBalance: 'This kind has no limit, so only what was used is kept.',
}

export const states: Record<LeaveState, { word: string; tone: 'pending' | 'approved' | 'refused' | 'off' }> = {
  pending: { word: 'Pending', tone: 'pending' },
  approved: { word: 'Approved', tone: 'approved' },
  rejected: { word: 'Turned down', tone: 'refused' },
  withdrawn: { word: 'Withdrawn', tone: 'off' },
  cancelled: { word: 'Called off', tone: 'off' },
}

export const lineWords: Record<Statement['lines'][number]['kind'], string> = {
  grant: 'Granted',
  accrual: 'Arrived',
  use: 'Leave',
  adjustment: 'Put right',
  carry_over: 'Carried over from last year',
  expiry: 'Last year’s rest lapsed',
  reversal: 'Taken back',
}

/** Refusals that are better said from the reader's side; the dates of others are said as people say them. */
const ours: Record<string, string> = {
  'must not be before the start date': 'The last day is before the first. Choose a later one.',
  'must be a date such as 2026-03-29': 'Choose a day of the calendar.',
  'must be within 366 days of the start date': 'Leave can be a year long at most. Choose an earlier last day.',
  'Please say why': 'Say why, so that they can ask better.',
  'must be more than zero': 'Write more than zero hours.',
}

/** What a refusal means, in the reader's words. */
export const refusalWords = (message: string) => ours[message] ?? message
