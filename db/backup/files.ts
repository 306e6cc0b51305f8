/** The stored files, as a backup reads and a restore writes them: wherever the settings say that they are kept. */
export type Files = {
  keep(name: string, parts: AsyncIterable<Uint8Array>): Promise<void>
  open(name: string): Promise<{ size: number; parts: ReadableStream<Uint8Array> } | null>
  remove(name: string): Promise<void>
  list(): Promise<string[]>
}
