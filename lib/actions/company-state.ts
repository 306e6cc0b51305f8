/** What a change would change, by field, as texts: for "before → after". */
export type Asked = { field: string; before: string; after: string }

/** A section was saved, or somebody is to look once more at what that would change. `sure` is what agreeing to it sends along. */
export type SectionState =
  | { saved: true; recounts?: number }
  | {
      ask: Asked[]
      sure: string
      entered: Record<string, string> /** How many it concerns at once, where that is known. */
      count?: number
    }
