const turns = new Map<string, Promise<unknown>>()

/** Runs `work` after whatever else of this process goes by the same name, so that waiting takes no database connection. */
export async function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const own = (turns.get(name) ?? Promise.resolve()).then(work)
  const over = own.then(
    () => {},
    () => {},
  )
  turns.set(name, over)
  try {
    return await own
  } finally {
    if (turns.get(name) === over) turns.delete(name)
  }
}
