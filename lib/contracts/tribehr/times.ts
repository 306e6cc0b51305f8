/** A moment as TribeHR writes it: whole seconds, with the offset spelled out. */
export const dateTime = (moment: Date) => `${moment.toISOString().slice(0, 19)}+00:00`
