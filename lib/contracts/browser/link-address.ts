/** The token in the address of a mailed link; an address that a mail program has spoilt is one that opens nothing. */
export function tokenInAddress(raw: string): string {
  try {
    return decodeURIComponent(raw)
  } catch {
    return raw
  }
}
