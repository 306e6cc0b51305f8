/** What the page says on which one chooses a new password. */
export const resetWords = {
  tab: 'New password',
  title: 'Choose a new password',
  password: 'New password',
  hint: 'At least 8 characters. A few words together are easy to keep.',
  again: 'The same again',
  set: 'Set password',
  differ: 'The two passwords differ. Type the same one twice.',
  poor: (why: string) => `The password ${why}.`,
  stale: 'This link does not work any more: it was used, or its time is over.',
  ask: 'Ask for a new link',
  done: 'Your new password is set, and you are signed out everywhere else.',
  signIn: 'Sign in',
}
