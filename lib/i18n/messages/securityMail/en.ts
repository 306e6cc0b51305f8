export default {
  hello: 'Hello {name},',
  preview: 'If it was you, there is nothing to do.',
  password: {
    changed: {
      subject: 'Your password was changed',
      words: 'the password of your Laurel account was changed. Everywhere else you are signed out.',
    },
    reset: {
      subject: 'Your password was set anew',
      words:
        'a new password was set for your Laurel account, with the link we had mailed you. You are signed out everywhere.',
    },
  },
  factor: {
    on: {
      subject: 'Two-step sign-in is on',
      words:
        'from now on your password alone does not open your Laurel account: a code of your authenticator app is needed as well. Everywhere else you are signed out.',
    },
    off: {
      subject: 'Two-step sign-in is off',
      words: 'from now on your password alone opens your Laurel account. Its recovery codes no longer work.',
    },
    cleared: {
      subject: 'An admin switched your two-step sign-in off',
      words:
        'an admin of your company switched off the second step of your sign-in, as one does when a phone is lost. Set it up anew when you have signed in.',
    },
  },
  codes: {
    renewed: {
      subject: 'You have new recovery codes',
      words: 'ten new recovery codes were made for your Laurel account. Those from before no longer work.',
    },
    used: {
      subject: 'A recovery code was used to sign in',
      words:
        'somebody signed in to your Laurel account with your password and one of your recovery codes. {left, plural, =0 {None is left: make new ones.} one {One is left: make new ones soon.} other {# are left.}}',
    },
  },
  key: {
    created: {
      subject: 'You have a new API key: {name}',
      words: 'an API key called “{name}” was made. Programs that have it can do what you can do.',
    },
    revoked: {
      subject: 'An API key was revoked: {name}',
      words: 'the API key called “{name}” was revoked. Programs that use it are refused from now on.',
    },
  },
  notYou: 'Was it not you? Set a new password at once, look through your sessions and keys, and tell your admin.',
  look: 'Look at your security settings',
  newPassword: 'Ask for a new password',
  reason: 'You get this mail because it is about the safety of your account at {company}. It cannot be switched off.',
  home: 'Open Laurel',
} as const
