/** What every form of a mailed link's pages says of itself: whose it is, and the language it is in. */
export function Hidden({ token, locale, at }: { token: string; locale: string; at?: string | number }) {
  return (
    <>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="locale" value={locale} />
      {at !== undefined && <input type="hidden" name="at" value={at} />}
    </>
  )
}
