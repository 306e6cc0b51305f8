/** Which part of a list is asked for; `number` counts from 1. */
export type PageAsked = { number: number; size: number }

/** A part of a list, and how many entries the whole has. */
export type Page<T> = { items: T[]; total: number }

export const offsetOf = ({ number, size }: PageAsked) => (number - 1) * size
