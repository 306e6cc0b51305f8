import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { PersonActor } from '@/lib/domain/actor'
import { issueAccessToken } from '@/lib/domain/credentials/commands'
import { env } from '@/lib/env'
import { one, said } from '@/lib/formats/json-api'
import { line, text } from '../fields'

// What comes in

export const loginInput = z.object({ email: line(320), password: text(1000) })

export const resetRequest = z.object({ email: line(320) })

export const newPassword = z.object({ email: line(320), password: text(1000), reset_key: line(200) })

// What goes out

/** A signed token for somebody who has just proved who they are. */
export const presentToken = async (actor: PersonActor) =>
  one({
    type: 'Token',
    id: actor.uuid,
    attributes: { token: await issueAccessToken(actor) },
    relationships: { user: { type: 'User', id: actor.uuid } },
  })

// The document hands out a token and a key here. Ours are receipts: made from the address alone, so that they look the same
// whether or not anybody has it, and open nothing.
const receipt = (email: string) =>
  createHash('sha256').update(`receipt ${email.toLowerCase()}`).digest('hex').slice(0, 32)

export const presentReceiptToken = (email: string) => said({ attributes: { token: receipt(email) } })

export const presentReceiptKey = (email: string) =>
  said({ key: receipt(email), type: 'PasswordReset', id: receipt(email), attributes: { email } })

export const presentReset = (email: string) => one({ type: 'PasswordReset', id: receipt(email), attributes: { email } })

/** What Postman imports as an environment: where the API is, and the token that asked. */
export const postmanEnvironment = (token: string) =>
  Response.json({
    id: receipt(env().PUBLIC_URL),
    name: 'Laurel',
    values: [
      { key: 'base_url', value: `${env().PUBLIC_URL}/api`, type: 'default', enabled: true },
      { key: 'token', value: token, type: 'secret', enabled: true },
    ],
    _postman_variable_scope: 'environment',
  })
