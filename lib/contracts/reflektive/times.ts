/** A moment to the second, in UTC: 2016-10-31T23:43:20Z. */
export const isoSeconds = (moment: Date) => `${moment.toISOString().slice(0, 19)}Z`
