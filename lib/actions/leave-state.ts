/** Why a form about leave was not taken. */
export type Refused = { code: string; message: string; fields?: Record<string, string> }
