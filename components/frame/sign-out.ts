import { signOut as endSession } from '@/lib/actions/sign-in'

/** Ends the session, then leaves by a full page load, so that no cached page stays behind. */
export async function signOut() {
  await endSession()
  window.location.assign('/sign-in')
}
