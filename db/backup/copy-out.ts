import type postgres from 'postgres'

/** The rows of a COPY … TO STDOUT, a part at a time, no faster than they are read. */
export async function* copyOut(tx: postgres.TransactionSql, statement: string): AsyncGenerator<Buffer> {
  const rows = await tx.unsafe(statement).readable()
  yield* rows
  // The driver stops listening when it has read ahead, and begins again when more is asked for. If the end was in what it had
  // read ahead, nobody asks, and the next statement would wait for its answer forever.
  rows._read(0)
}
