export default {
  subject: 'You are invited to {company} on Laurel',
  preview: 'Choose a password by {until}.',
  hello: 'Hello {name},',
  words:
    '{inviter} has set up your account at {company}. On Laurel colleagues thank each other, ask for leave and see what is coming up.',
  names: 'You sign in with {email} or your username, {username}.',
  until:
    'The link works once, until {until}. If it is over, ask for another, or choose “Forgotten your password?” when signing in.',
  action: 'Choose a password',
  reason: 'You get this mail because {company} has made an account for you.',
  home: 'Open Laurel',
} as const
