const troubles: Record<string, string> = {
  AccessDenied: 'This account may not enter. Ask your admin to invite you.',
  CredentialsSignin: 'That name and password do not go together. Check both and try again.',
  EmailNotVerified: 'Your provider has not verified your email address yet. Do that there, then try again.',
  TooManyAttempts: 'Too many attempts. Try again in a quarter of an hour, or set a new password.',
  UnknownCompany: 'No company here knows your email address. Ask your admin to invite you.',
}

/** What a provider's way in says when it leads back here by ?error=. */
export function signInTrouble(error: string | undefined) {
  if (!error) return null
  return troubles[error] ?? 'Signing in did not work. Try again in a moment.'
}
