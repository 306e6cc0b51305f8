/** What is read of a kept file: how long it is, and its bytes a part at a time. */
export type Kept = { size: number; parts: ReadableStream<Uint8Array> }

/** Where stored files are kept. Names are well-formed by the time they come here. */
export type Place = {
  /** Keeps a file: on return it is there for good, whole, for every server that shares the place. */
  keep(name: string, parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void>
  /** A kept file, or null when there is none. */
  open(name: string): Promise<Kept | null>
  /** Removes a file; one that is gone is fine. */
  remove(name: string): Promise<void>
  /** The names of all kept files, sorted. */
  list(): Promise<string[]>
}
