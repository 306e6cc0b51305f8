const atOnce = 500

/** Row by row what is read a batch at a time, so that no list ever stands in memory as a whole. */
export async function* batches<Row extends { id: number }>(
  next: (last: number | undefined, limit: number) => Promise<Row[]>,
): AsyncGenerator<Row> {
  let last: number | undefined
  for (;;) {
    const rows = await next(last, atOnce)
    yield* rows
    if (rows.length < atOnce) return
    last = rows.at(-1)!.id
  }
}
