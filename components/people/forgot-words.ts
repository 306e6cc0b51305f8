/** What the page says that mails the way to a new password. */
export const forgotWords = {
  tab: 'Forgotten password',
  title: 'Forgotten your password?',
  intro: 'We mail you a link with which you choose a new one.',
  email: 'Email',
  send: 'Mail me a link',
  sentBefore: 'If somebody here has the address ',
  sentAfter: ', a mail is on its way. Its link works once, for an hour.',
  nothing: 'Nothing there after a few minutes? Look into the spam folder, or check the address.',
  back: 'Back to signing in',
  enterEmail: 'Enter your email address, such as you@company.com.',
}
