import type { Description, DialectName } from './types'

type Telling = (dialect: DialectName) => Promise<Description>

// The pages' bundle has no table of routes; the server's, in the same process, has.
const shared = globalThis as typeof globalThis & { laurelReference?: Telling }

/** The server says here how a dialect is described; each is described once, when it is first asked for. */
export function keepReference(tell: Telling) {
  const known = new Map<DialectName, Promise<Description>>()
  shared.laurelReference = dialect => {
    const found = known.get(dialect) ?? tell(dialect)
    known.set(dialect, found)
    return found
  }
}

/** A dialect with all its operations. Throws where the server has not said how to describe one. */
export function referenceOf(dialect: DialectName): Promise<Description> {
  if (!shared.laurelReference) throw new Error('The reference is described by server.ts, which is not running.')
  return shared.laurelReference(dialect)
}
