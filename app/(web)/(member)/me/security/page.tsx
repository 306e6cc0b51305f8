import type { Metadata } from 'next'
import { Words } from '@/components/i18n/words'
import { FactorSection } from '@/components/security/factor-section'
import { KeysSection } from '@/components/security/keys-section'
import { PasswordSection } from '@/components/security/password-section'
import { SessionsSection } from '@/components/security/sessions-section'
import { requireActor } from '@/lib/auth/require-actor'
import { signInOptions } from '@/lib/auth/sign-in'
import { securityOf } from '@/lib/contracts/browser/security'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('security'))('title') })

export default async function SecurityPage() {
  const actor = await requireActor()
  const { secondFactor, sessions, keys } = await securityOf(actor)
  return (
    <Words of={['security']}>
      <div className="pt-6">
        <PasswordSection email={actor.email} hasPassword={secondFactor.hasPassword} />
        <SessionsSection sessions={sessions} />
        <FactorSection factor={secondFactor} email={actor.email} hasProviders={signInOptions().providers.length > 0} />
        <KeysSection keys={keys} />
      </div>
    </Words>
  )
}
