/** Ends the session by the same form next-auth's own page would post, then leaves every cached page behind. */
export async function signOut() {
  const { csrfToken } = await fetch('/api/auth/csrf').then(response => response.json())
  await fetch('/api/auth/signout', { method: 'POST', body: new URLSearchParams({ csrfToken, json: 'true' }) })
  window.location.assign('/sign-in')
}
