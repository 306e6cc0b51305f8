export default {
  home: 'Open Laurel',
  subject: '{company} is ready on Laurel',
  preview: 'Set a password to begin.',
  heading: '{company} is ready for you',
  hello: 'Hello {name},',
  made: '{inviter} has made a place for {company} on Laurel, where people thank each other, plan their leave and meet. You look after it: invite your colleagues, choose your values, set up leave.',
  link: 'Set a password to begin. The link works once, for {days, plural, one {# day} other {# days}}.',
  unexpected: 'If you did not expect this, do nothing: without a password nobody gets in.',
  action: 'Set my password',
  reason: 'You get this mail because {inviter} named you as the administrator of {company}.',
} as const
