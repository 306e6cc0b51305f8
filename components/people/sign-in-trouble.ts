import { useTranslations } from 'use-intl'

const troubles = {
  AccessDenied: 'denied',
  CredentialsSignin: 'mismatch',
  EmailNotVerified: 'unverified',
  SecondFactor: 'secondFactor',
  StepOver: 'stepOver',
  Suspended: 'suspended',
  TooManyAttempts: 'tooMany',
  UnknownCompany: 'unknownCompany',
} as const

/** What a provider's way in says when it leads back here by ?error=. */
export function useSignInTrouble(error: string | undefined) {
  const t = useTranslations('signIn.trouble')
  return error ? t(troubles[error as keyof typeof troubles] ?? 'other') : null
}
