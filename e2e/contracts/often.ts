/** Asks until the answer is remembered: the first tells whose it is, the second is kept. */
export async function often<T>(ask: () => Promise<T>): Promise<T> {
  await ask()
  await ask()
  await ask()
  return ask()
}
