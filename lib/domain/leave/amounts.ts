/**
 * Days and hours inside the leave engine: whole numbers of ten-thousandths, so that nothing is ever lost in rounding.
 * One hour of an eight-hour day is 1250, and eight of them are a day. Outside they are decimals: 0.125.
 */
export type Amount = number

export const oneDay: Amount = 10_000
export const halfDay: Amount = oneDay / 2

/** 1.5 → 15000 */
export const toAmount = (decimal: number): Amount => Math.round(decimal * oneDay)

/** 15000 → 1.5 */
export const toDecimal = (amount: Amount): number => amount / oneDay

const cent = oneDay / 100

/** An amount to the nearest hundredth. */
export const toCents = (amount: Amount): Amount => Math.round(amount / cent) * cent

/**
 * How much of `total` has arrived after `part` of `whole`, to the hundredth; all of it at the end. Differences of
 * neighbours are shares that differ by a hundredth at most and add up to `total` exactly.
 */
export function arrived(total: Amount, part: number, whole: number): Amount {
  if (part >= whole) return total
  return Math.floor((2 * total * part + cent * whole) / (2 * cent * whole)) * cent
}

/** Splits `total` in proportion to `weights`, exactly: the parts add up to it. Equal weights where all are zero. */
export function split(total: Amount, weights: number[]): Amount[] {
  const sum = weights.reduce((all, one) => all + one, 0)
  if (sum === 0)
    return weights.length === 0
      ? []
      : split(
          total,
          weights.map(() => 1),
        )
  let before = 0
  let weighed = 0
  return weights.map(weight => {
    weighed += weight
    const until = Math.floor((total * weighed) / sum)
    const part = until - before
    before = until
    return part
  })
}
