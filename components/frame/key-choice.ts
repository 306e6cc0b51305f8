/** Whether single keys do anything: some people speak or dictate, and to them every word would be a shortcut. */
const keysCookie = 'laurel-keys'

export const keysAreOn = () => !document.cookie.split('; ').includes(`${keysCookie}=off`)

export function switchKeys(on: boolean) {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser we serve
  document.cookie = `${keysCookie}=off; path=/; max-age=${on ? 0 : 31_536_000}; samesite=lax`
}
