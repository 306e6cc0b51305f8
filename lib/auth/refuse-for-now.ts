/** next-auth knows 401 only: what it says to programs as the 429 it is, with the seconds to wait. Browsers are led back all the same. */
export function refuseForNow(response: Response, seconds: number): Response {
  const headers = new Headers(response.headers)
  headers.set('Retry-After', String(seconds))
  return new Response(response.body, { status: response.status === 401 ? 429 : response.status, headers })
}
