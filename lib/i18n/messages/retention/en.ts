export default {
  intro: 'What Laurel lets go by itself, and what it keeps until somebody deletes it.',
  hiring: {
    title: 'Candidates',
    hint: 'Everybody who was asked for references, with what was written about them.',
    none: 'Your company does not recruit with Laurel.',
    days: 'Days',
    daysHint: 'After the last thing that happened, if no request is open. Empty: for good.',
    forGood: 'for good',
    value: '{count, plural, one {# day} other {# days}}',
    concerns:
      '{count, plural, =0 {It concerns nobody in the coming night.} one {In the coming night it concerns # candidate.} other {In the coming night it concerns # candidates.}}',
    effect:
      'Names, addresses and answers of candidates whose time is over, and of their referees, are erased. That cannot be taken back.',
    noEffect: 'Candidates with an open request stay. Counts in figures and on invoices stay, without anybody’s name.',
    confirm: 'Keep them for this long',
  },
  itself: {
    title: 'Goes by itself',
    hint: 'Each night, or each hour.',
    addresses: {
      what: 'Network addresses of candidates and referees',
      when: '7 days after their case is over, unless a warning is open; a keyed hash stays.',
    },
    candidates: {
      what: 'Candidates',
      when: 'As set above, each night.',
    },
    attempts: {
      what: 'Failed sign-ins',
      when: 'When they no longer count: after a quarter of an hour, at most an hour.',
    },
    keys: {
      what: 'Keys from mails that set a password',
      when: 'A day after they stop to work.',
    },
    tokens: {
      what: 'Ended access tokens, unfinished sign-ins',
      when: 'When nobody could use them any more.',
    },
    reports: {
      what: 'Links to reports',
      when: '{minutes, plural, one {# minute} other {# minutes}} after they were made.',
    },
    pictures: {
      what: 'Pictures that were replaced or removed',
      when: 'At once.',
    },
  },
  stays: {
    title: 'Stays until deleted',
    hint: 'And how to delete it.',
    left: {
      what: 'People who have left',
      how: 'Their kudos and leave stay under their name; their ways in end at once.',
    },
    kudos: {
      what: 'Kudos, comments and hi5s',
      how: 'The giver or an administrator can delete kudos; comments and hi5s go with them.',
    },
    hidden: {
      what: 'Hidden kudos',
      how: 'Kept out of sight; for 30 days that can be taken back.',
    },
    leave: {
      what: 'Leave and its ledger',
      how: 'Lines are never changed, only balanced by others.',
    },
    answers: {
      what: 'References',
      how: 'A referee can ask for erasure by the link in their mail.',
    },
    log: {
      what: 'The audit log',
      how: 'Nobody can edit it.',
    },
  },
} as const
