import type { PersonActor } from '@/lib/domain/actor'
import { findStandingKey, listPersonalKeys, type PersonalKey } from '@/lib/domain/credentials/personal-keys'
import { findSecondFactor } from '@/lib/domain/credentials/second-factor'
import { listSessions, type Session } from '@/lib/domain/credentials/sessions'
import { env } from '@/lib/env'
import { qrPath } from '@/lib/formats/qr'
import { type Device, deviceOf } from '@/lib/formats/user-agent'

export type SessionItem = { id: string; device: Device; createdAt: string; lastUsedAt: string; isThis: boolean }

/** `id` and `name` are null for the one key that TribeHR's clients ask for. */
export type KeyItem = {
  id: number | null
  name: string | null
  ending: string | null
  expiresAt: string | null
  lastUsedAt: string | null
  isExpired: boolean
}

export type SetUp = { account: string; secret: string; qr: { size: number; path: string } }

export type SecondFactor = {
  hasPassword: boolean
  since: string | null
  /** What the app is told, while it is being set up. */
  setUp: SetUp | null
  codesLeft: number
}

export type Security = { secondFactor: SecondFactor; sessions: SessionItem[]; keys: KeyItem[] }

const presentSession = ({ id, userAgent, createdAt, lastUsedAt, isThis }: Session): SessionItem => ({
  id,
  device: deviceOf(userAgent),
  createdAt: createdAt.toISOString(),
  lastUsedAt: lastUsedAt.toISOString(),
  isThis,
})

const presentKey = ({ id, name, ending, expiresAt, lastUsedAt, isExpired }: PersonalKey): KeyItem => ({
  id,
  name,
  ending,
  expiresAt: expiresAt.toISOString(),
  lastUsedAt: lastUsedAt?.toISOString() ?? null,
  isExpired,
})

const presentStandingKey = ({ lastUsedAt }: { lastUsedAt: Date | null }): KeyItem => ({
  id: null,
  name: null,
  ending: null,
  expiresAt: null,
  lastUsedAt: lastUsedAt?.toISOString() ?? null,
  isExpired: false,
})

const inFours = (secret: string) => secret.match(/.{1,4}/g)!.join(' ')

/** What /me/security shows of one's ways in. */
export async function securityOf(actor: PersonActor): Promise<Security> {
  const [{ hasPassword, since, setUp, codesLeft }, sessions, keys, standing] = await Promise.all([
    findSecondFactor(actor),
    listSessions(actor),
    listPersonalKeys(actor),
    findStandingKey(actor),
  ])
  return {
    secondFactor: {
      hasPassword,
      since: since?.toISOString() ?? null,
      setUp: setUp && { account: actor.email, secret: inFours(setUp.secret), qr: qrPath(setUp.address) },
      codesLeft,
    },
    sessions: sessions.map(presentSession),
    keys: [...keys.map(presentKey), ...(standing ? [presentStandingKey(standing)] : [])],
  }
}

/** A line for a terminal that shows a new key at work: who it is. */
export const curlLine = (key: string) =>
  `curl -H 'Authorization: Bearer ${key}' ${env().PUBLIC_URL}/recognitions?limit=1`
