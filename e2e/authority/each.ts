const atOnce = 8

/** Works off a list, several at once. */
export async function each<T>(list: T[], work: (one: T) => Promise<void>) {
  const waiting = [...list]
  const goOn = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) await work(one)
  }
  await Promise.all(Array.from({ length: atOnce }, goOn))
}
