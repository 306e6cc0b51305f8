import type { Deed } from './deed'

// Behind a guest's link: without its token nobody acts, whoever they are.
const guests = [
  'give-feedback.declineToSay',
  'give-feedback.sendFeedback',
  'job-consent.agreeToBeWritten',
  'job-consent.withdrawFromBeingWritten',
  'nominate.correctOne',
  'nominate.nameOne',
  'nominate.takeOneBack',
  'respond.beginForm',
  'respond.declineForm',
  'respond.disownForm',
  'respond.keepStep',
  'respond.putOffForm',
  'respond.seeRights',
  'respond.sendAnswers',
  'respond.speakForm',
  'rights.correctMine',
  'rights.eraseMine',
]

/** The deeds of whoever comes by a link, or has yet to sign in. */
export const guestDeeds: Record<string, Deed> = {
  ...Object.fromEntries(guests.map(name => [`action ${name}`, () => ({ token: 'a'.repeat(43) })])),
  // Of too poor a password the key is not even looked at.
  'action password.chooseNewPassword': () => ({ email: 'a@b.example', key: 'none', password: 'short', again: 'short' }),
  'action password.forgotPassword': () => ({ email: 'nobody' }),
  'action set-up.setUp': () => ({
    key: 'not the one that was printed',
    company: 'Another',
    country: 'GB',
    timeZone: 'Europe/London',
    firstName: 'Ada',
    lastName: 'Admin',
    email: 'ada@example.com',
    password: 'six quiet tall trees',
    again: 'six quiet tall trees',
  }),
  'action sign-in.signInWithCode': () => ({ code: '' }),
  'action sign-in.signInWithPassword': () => ({ identifier: '', password: '' }),
  'action unsubscribe.endMails': () => ({ token: 'none' }),
}
