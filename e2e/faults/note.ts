/** A figure of this run, for the README's chapter. */
export const note = (what: string, figures: Record<string, unknown>) =>
  console.warn(`  ${what}: ${JSON.stringify(figures)}`)
