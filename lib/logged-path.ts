// As long as the secrets at the end of mailed links and calendars' addresses; a uuid is shorter.
const secretLength = 39

const secret = new RegExp(`(?:[\\w-]|%[\\da-f]{2}){${secretLength},}`, 'gi')

/** An address for the log: without its query, and without what in its path would open a door for whoever reads it there. */
export const loggedPath = (address: string) => (address.split('?')[0] ?? '').replace(secret, '…')
