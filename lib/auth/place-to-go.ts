/** Where to go after signing in: a path of this very site, never another one's address, however it is disguised; else Home. */
export function placeToGo(to: unknown): string {
  const home = 'http://laurel.invalid'
  if (typeof to !== 'string' || !to.startsWith('/') || !URL.canParse(to, home)) return '/'
  const { origin, pathname, search } = new URL(to, home)
  // "/.//elsewhere" is a path of ours until it stands alone.
  return origin === home ? `/${pathname.replace(/^\/+/, '')}${search}` : '/'
}

/** A page of signing in that leads on to `to`. */
export function onTheWay(page: string, to: unknown): string {
  const place = placeToGo(to)
  return place === '/' ? page : `${page}${page.includes('?') ? '&' : '?'}to=${encodeURIComponent(place)}`
}
