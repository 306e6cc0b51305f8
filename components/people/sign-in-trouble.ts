const troubles: Record<string, string> = {
  CredentialsSignin: 'That name and password do not belong together. Check both and try again.',
  TooManyAttempts: 'Too many tries. Wait a few minutes, then try again.',
  AccessDenied: 'This account may not enter. Ask your admin to invite you.',
  OAuthAccountNotLinked: 'This address already signs in another way. Use your password once.',
  SessionRequired: 'Sign in to see that page.',
}

/** next-auth names a trouble in ?error=; the reader gets a sentence. */
export function signInTrouble(error: string | undefined) {
  if (!error) return null
  return troubles[error] ?? 'Signing in did not work. Try again in a moment.'
}
