/** A moment as Peerly counts: whole seconds since 1970. */
export const unixSeconds = (moment: Date) => Math.floor(moment.getTime() / 1000)
