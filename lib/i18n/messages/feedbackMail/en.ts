export default {
  from: '{recruiter} at {firm}',
  reminder: 'Reminder: {subject}',
  hello: 'Hello {name},',
  preview: '{recruiter} asks. It takes about a minute.',
  short: 'It takes about a minute, and you need no account. The link works until {date}.',
  again: 'We have not heard from you yet, so we ask once more.',
  mine: 'This link is meant for you alone. Please do not pass it on.',
  action: 'Say how it was',
  candidate: {
    subject: 'How was your application at {firm}?',
    heading: 'How was it for you?',
    words:
      '{recruiter} would like to know how the check of your references at {firm} was for you: what went well, what did not.',
    readers: 'What you say is read by those who recruit at {firm}. It changes nothing about your application.',
    reason: 'You get this mail because you applied at {firm}.',
  },
  employer: {
    subject: 'How is {candidate} doing?',
    heading: 'How is {candidate} doing?',
    words:
      'Before {candidate} was hired, their referees were asked about them. {recruiter} of {firm} would like to know how that compares with what you see at work.',
    readers: 'What you say is read by those who recruit at {firm}; {candidate} does not see it.',
    reason: 'You get this mail because {recruiter} named you as somebody who works with {candidate}.',
  },
} as const
