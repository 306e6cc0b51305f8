export default {
  intro: 'Set when Laurel is started, by whoever runs the server; here you see how it stands.',
  people: 'People',
  withPassword: 'With a password',
  withSecondFactor: 'With two-step sign-in',
  adminsWithout:
    '{count, plural, one {One of your {all, number} administrators has} other {# of your {all, number} administrators have}} a password without a second step. Ask them to switch it on under Security.',
  on: 'on',
  off: 'off',
  googleHint: 'For companies with Google Workspace.',
  oidcHint: 'For any provider that speaks OpenID Connect, such as Entra ID, Okta or Keycloak.',
  isOn: 'People see “{name}” on the sign-in page. Whoever signs in there takes that provider’s second step, not Laurel’s.',
  howTo: 'Set {settings} where the server starts, and start it again.',
  issuer: 'Provider:',
  redirect: 'Redirect address',
  redirectHint: 'The provider asks for it when you register Laurel there.',
  joining: {
    title: 'Who may join',
    by: 'Whoever signs in there with an address at {domains} becomes an employee.',
    none: 'No domain is yours yet: who is new joins by invitation only.',
    change: 'Change the domains',
  },
  password: {
    title: 'Passwords',
    length: 'At least 8 characters; common ones, and those made of names, are refused.',
    guesses: 'After ten wrong attempts in a quarter of an hour an account waits for another.',
    kept: 'Only a hash is kept (argon2id): nobody can read a password.',
    sessions:
      'A session ends after {days, plural, one {# day} other {# days}}, at sign-out, or when its owner ends it.',
    second: 'Everybody can add a second step with an authenticator app under Security.',
  },
} as const
