/** From where a request came, as the lane saw it: an address and what the browser says it is. */
export const visitOf = (request: Request) => ({
  address: request.headers.get('x-laurel-address') ?? 'unknown',
  userAgent: request.headers.get('user-agent'),
})
