export default {
  title: 'Settings',
  intro: 'What holds for all checking of references. Each part is saved on its own.',
  look: { title: 'Look', hint: 'At the head of mails, of the pages of candidates and referees, and of documents.' },
  colour: {
    preview: 'A button in a mail, in {colour}',
    button: 'Give a reference',
  },
  voice: {
    title: 'Mails',
    hint: 'What candidates and referees get from you.',
    sender: 'Sent by',
    senderHint: 'Left empty, mails are from the recruiter who asks. Answers go to the recruiter either way.',
    language: 'Language',
    languageHint: 'Where nobody chose one for a candidate or a referee.',
  },
  reminders: {
    title: 'Reminders',
    hint: 'To candidates who have not named anybody, and to referees who have not answered.',
    interval: 'Hours between reminders',
    intervalHint: 'Also from the invitation to the first. 24 is a day, 168 a week.',
    cap: 'At most so many',
    capHint: 'For each person, those that a recruiter sends included. 0 means none at all.',
    rate: 'Hours before another may be sent by hand',
    rateHint: 'So that nobody gets two in a row.',
    skip: 'Leave people in peace at weekends',
    skipHint: 'What would go on a Saturday or Sunday goes on Monday at the same hour.',
  },
  example: {
    title: 'When that would be',
    from: 'Somebody asked on {when} who does not answer is reminded on:',
    never: 'Somebody asked on {when} who does not answer is not reminded.',
    more: '{count, plural, one {and # more time} other {and # more times}}',
    impossible: 'Write whole numbers: 1 to 720 hours, and 0 to 20 reminders.',
  },
  links: {
    title: 'Links',
    hint: 'In mails to candidates and referees.',
    days: 'Days a link opens',
    daysHint: 'A request ends after as many. Links that are sent already keep their time.',
  },
  sight: {
    title: 'Sight',
    hint: 'Who sees whose candidates.',
    shares: 'Recruiters see each other’s candidates',
    sharesHint: 'Otherwise each sees their own. Supervisors and root recruiters see all of them either way.',
  },
  price: {
    title: 'Price',
    sectionHint: 'What stands on the monthly invoice.',
    price: 'For each reference',
    currency: 'Currency',
    hint: 'Holds from the next invoice on; invoices that are made stay as they are.',
  },
  retention: {
    title: 'Retention',
    hint: 'For how long candidates are kept, with what was said of them.',
  },
  close: {
    title: 'Close hiring',
    hint: 'When your company no longer checks references with Laurel.',
    ask: 'Close hiring…',
    what: 'This ends at once, and cannot be taken back:',
    candidates:
      '{count, plural, =0 {There is no candidate to erase.} one {# candidate is erased, with every reference.} other {# candidates are erased, with every reference.}}',
    requests:
      '{count, plural, =0 {No request is open.} one {# open request is cancelled.} other {# open requests are cancelled.}}',
    awaited:
      '{count, plural, =0 {No referee is waited for.} one {# referee’s link stops working, their half-written answers are gone.} other {The links of # referees stop working, their half-written answers are gone.}}',
    recruiters:
      '{count, plural, one {# person no longer recruits, you yourself.} other {# people no longer recruit, you among them.}}',
    keeps: 'Everybody stays a colleague, and the rest of Laurel stays as it is. What was completed is still invoiced.',
    name: 'Name of your company',
    nameHint: 'To be sure, type <name></name>.',
    now: 'Close hiring for good',
  },
} as const
