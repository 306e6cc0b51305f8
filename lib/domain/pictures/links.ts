import { createHmac } from 'node:crypto'
import { env } from '@/lib/env'
import { sameSecret } from '../credentials/secrets'

const signature = (name: string) =>
  createHmac('sha256', env().NEXTAUTH_SECRET ?? '')
    .update(`picture ${name}`)
    .digest('hex')
    .slice(0, 32)

/**
 * An absolute address for a picture that opens without credentials, for dialects whose clients load pictures bare
 * (Reflektive's photo, Peerly's profile_image_url). Unguessable; good for that one picture.
 */
export const pictureLink = (name: string) => `${env().PUBLIC_URL}/attachments/view/${name}?signature=${signature(name)}`

/** Whether a link's signature is ours. */
export const signatureHolds = (name: string, given: string) => sameSecret(signature(name), given)
