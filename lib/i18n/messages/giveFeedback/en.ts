export default {
  title: {
    candidate: 'How was your application at {firm}?',
    employer: 'How is {candidate} doing?',
  },
  greeting: 'Hello {name},',
  asks: {
    candidate:
      '{recruiter} of <b>{firm}</b> would like to know how the check of your references was for you. It takes about a minute.',
    employer:
      'before <b>{candidate}</b> was hired, referees were asked about them. {recruiter} of <b>{firm}</b> would like to know how that compares with what you see. It takes about a minute.',
  },
  readers: {
    candidate: 'Read by {recruiter} and those who recruit at {firm}. It changes nothing about your application.',
    employer: 'Read by {recruiter} and those who recruit at {firm}. {candidate} does not see it.',
  },
  kept: 'Your name and your words are deleted {count, plural, one {# day} other {# days}} after the check has ended. The rating stays as a number that nobody can trace to you.',
  keptOpen:
    'Your name and your words are deleted when the check is. The rating stays as a number that nobody can trace to you.',
  rating: {
    candidate: 'How was the check of your references?',
    employer: 'How does {candidate} do, against what you were led to expect?',
  },
  point: {
    candidate: {
      r1: '1 – very bad',
      r2: '2 – bad',
      r3: '3 – so so',
      r4: '4 – good',
      r5: '5 – very good',
    },
    employer: {
      r1: '1 – far below',
      r2: '2 – below',
      r3: '3 – as expected',
      r4: '4 – above',
      r5: '5 – far above',
    },
  },
  recommends: {
    candidate: 'Would you recommend {firm} to a friend who looks for work?',
    employer: 'Would you hire {candidate} again?',
  },
  yes: 'Yes',
  no: 'No',
  comment: 'What else should be known?',
  commentHint: 'If you like.',
  send: 'Send to {firm}',
  missing: 'Something is missing.',
  decline: 'I would rather not say',
  declineWhy: 'Nobody writes to you about it again.',
  done: {
    title: 'Thank you',
    words: 'What you said has reached {firm}. There is nothing more to do.',
    said: 'What you said',
    wrong: 'Should something be wrong, or erased: write to {recruiter}, {email}.',
  },
  over: {
    declined: 'You would rather not say',
    declinedWhy: 'Nobody writes to you about this again. Should you change your mind, answer the mail you were sent.',
    cancelled: 'No longer needed',
    cancelledWhy: '{firm} does not need this any more. Thank you all the same.',
    expired: 'The time to answer is over',
    expiredWhy: 'If you would still like to say something, answer the mail you were sent.',
  },
} as const
