import { isIP } from 'node:net'
import { z } from 'zod'
import { bucketAddress } from './storage/bucket'

const flag = z
  .enum(['', '0', '1', 'true', 'false', 'on', 'off'], { error: 'must be 1 or 0' })
  .default('')
  .transform(value => value === '1' || value === 'true' || value === 'on')

const list = z
  .string()
  .default('')
  .transform(value =>
    value
      .split(',')
      .map(part => part.trim())
      .filter(Boolean),
  )

// What a browser sends as Origin: no path, no slash at the end, small letters.
const origins = list.refine(value => value.every(one => URL.canParse(one) && new URL(one).origin === one), {
  message: 'must be origins with commas between, such as https://app.example.com',
})

function isAddressRange(entry: string): boolean {
  const [address = '', bits, ...rest] = entry.split('/')
  const most = { 4: 32, 6: 128 }[isIP(address)]
  return (
    most !== undefined && rest.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
  )
}

const optional = z
  .string()
  .trim()
  .optional()
  .transform(value => value || undefined)

const url = (protocols: string[], example: string) =>
  optional.refine(value => !value || (URL.canParse(value) && protocols.includes(new URL(value).protocol)), {
    message: `must be a URL such as ${example}`,
  })

const secret = optional.refine(value => !value || value.length >= 32, { message: 'must have at least 32 characters' })

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const

const settings = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
    PORT: z
      .string()
      .default('3000')
      .refine(value => /^\d+$/.test(value) && Number(value) < 65_536, { message: 'must be a port number, 0 to 65535' })
      .transform(Number),
    PUBLIC_URL: url(['http:', 'https:'], 'https://laurel.example.com')
      .transform(value => value?.replace(/\/+$/, ''))
      .refine(value => !value || !URL.canParse(value) || new URL(value).origin === value.toLowerCase(), {
        message: 'must be a host alone, such as https://laurel.example.com: no path, name or query',
      }),
    DATA_DIR: z.string().trim().min(1).default('.data'),
    DATABASE_URL: url(['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/laurel'),
    DATABASE_DIRECT_URL: url(['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/laurel'),
    DATABASE_REPLICA_URL: url(['postgres:', 'postgresql:'], 'postgres://user:password@replica:5432/laurel'),
    DATABASE_OWNER_URL: url(['postgres:', 'postgresql:'], 'postgres://owner:password@host:5432/laurel'),
    DATABASE_POOL: z
      .string()
      .default('20')
      .refine(value => /^[1-9]\d{0,2}$/.test(value), { message: 'must be a number of connections, 1 to 999' })
      .transform(Number),
    STORAGE_URL: optional.refine(value => !value || bucketAddress(value), {
      message: 'must be a bucket such as s3://KEY:SECRET@s3.eu-central-1.amazonaws.com/laurel?region=eu-central-1',
    }),
    WEB_CONCURRENCY: z
      .string()
      .default('1')
      .refine(value => /^[1-9]\d?$/.test(value), { message: 'must be a number of processes, 1 to 99' })
      .transform(Number),
    JWT_SECRET: secret,
    NEXTAUTH_SECRET: secret,
    SMTP_URL: url(['smtp:', 'smtps:'], 'smtps://user:password@mail.example.com'),
    MAIL_FROM: z.string().trim().min(3).default('Laurel <laurel@localhost>'),
    TWILIO_ACCOUNT_SID: optional.refine(value => !value || /^AC[0-9a-f]{32}$/i.test(value), {
      message: 'must be an account SID: AC and 32 hexadecimal digits',
    }),
    TWILIO_AUTH_TOKEN: optional,
    TWILIO_FROM: optional.refine(value => !value || /^(\+\d{6,15}|MG[0-9a-f]{32}|[A-Za-z0-9 ]{1,11})$/i.test(value), {
      message: 'must be a number such as +14155550123, a messaging service SID, or a name of up to 11 letters',
    }),
    TWILIO_URL: url(['http:', 'https:'], 'https://api.twilio.com'),
    GOOGLE_CLIENT_ID: optional,
    GOOGLE_CLIENT_SECRET: optional,
    GOOGLE_ISSUER: url(['http:', 'https:'], 'https://accounts.google.com').transform(
      value => value ?? 'https://accounts.google.com',
    ),
    GOOGLE_USERINFO_URL: url(['http:', 'https:'], 'https://openidconnect.googleapis.com/v1/userinfo').transform(
      value => value ?? 'https://openidconnect.googleapis.com/v1/userinfo',
    ),
    OIDC_ISSUER: url(['http:', 'https:'], 'https://login.example.com'),
    OIDC_CLIENT_ID: optional,
    OIDC_CLIENT_SECRET: optional,
    OIDC_NAME: z.string().trim().min(1).default('single sign-on'),
    CORS_ORIGINS: origins,
    TRUSTED_PROXIES: list.refine(value => value.every(isAddressRange), {
      message: 'must be addresses or ranges with commas between, such as 10.0.0.0/8, 192.168.1.5',
    }),
    REPORT_LINK_MINUTES: z
      .string()
      .default('15')
      .refine(value => /^[1-9]\d{0,4}$/.test(value), { message: 'must be a number of minutes' })
      .transform(Number),
    RATE_LIMIT_PER_MINUTE: z
      .string()
      .default('1200')
      .refine(value => /^(0|[1-9]\d{0,8})$/.test(value), { message: 'must be a number of requests, or 0 for no limit' })
      .transform(Number),
    ANSWER_MEMORY: z
      .string()
      .default('32')
      .refine(value => /^\d{1,5}$/.test(value), { message: 'must be a number of megabytes, or 0 for none' })
      .transform(Number),
    LAUREL_DEMO: flag,
    LAUREL_FSYNC: z.enum(['on', 'off']).default('on'),
    LOG_LEVEL: z.enum(levels, { error: `must be one of ${levels.join(', ')}` }).optional(),
  })
  .superRefine((value, context) => {
    const pairs = [
      ['DATABASE_OWNER_URL', 'DATABASE_URL'],
      ['GOOGLE_CLIENT_ID', 'GOOGLE_CLIENT_SECRET'],
      ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
      ['GOOGLE_CLIENT_SECRET', 'GOOGLE_CLIENT_ID'],
      ['OIDC_CLIENT_ID', 'OIDC_ISSUER'],
      ['OIDC_CLIENT_SECRET', 'OIDC_CLIENT_ID'],
      ['OIDC_ISSUER', 'OIDC_CLIENT_ID'],
      ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN'],
      ['TWILIO_ACCOUNT_SID', 'TWILIO_FROM'],
      ['TWILIO_AUTH_TOKEN', 'TWILIO_ACCOUNT_SID'],
      ['TWILIO_FROM', 'TWILIO_ACCOUNT_SID'],
      ['TWILIO_URL', 'TWILIO_ACCOUNT_SID'],
      ['DATABASE_DIRECT_URL', 'DATABASE_URL'],
      ['DATABASE_REPLICA_URL', 'DATABASE_URL'],
    ] as const
    for (const [one, other] of pairs)
      if (value[one] && !value[other])
        context.addIssue({ code: 'custom', path: [other], message: `is needed when ${one} is set` })
    if (!value.DATABASE_URL) return
    for (const name of ['JWT_SECRET', 'NEXTAUTH_SECRET'] as const)
      if (!value[name])
        context.addIssue({
          code: 'custom',
          path: [name],
          message: 'is required with DATABASE_URL: servers on one database must share it (try: openssl rand -hex 32)',
        })
  })
  .transform(value => ({
    ...value,
    PUBLIC_URL: value.PUBLIC_URL ?? `http://localhost:${value.PORT}`,
    // Next's development server builds what is edited, once.
    WEB_CONCURRENCY: value.NODE_ENV === 'development' ? 1 : value.WEB_CONCURRENCY,
  }))

export type Settings = z.output<typeof settings>

/** A setting is missing or wrong; the message lists every mistake, one a line, fit to print and exit. */
export class SettingsError extends Error {}

/** Reads and checks all settings from `source`. Throws SettingsError that names each mistake. */
export function readSettings(source: Record<string, string | undefined>): Settings {
  const result = settings.safeParse(source)
  if (result.success) return result.data
  const lines = result.error.issues.map(issue => `  ${issue.path.join('.') || 'settings'} ${issue.message}`)
  throw new SettingsError(`Laurel can't start with these settings:\n${lines.join('\n')}`)
}

let current: Settings | undefined

/** The settings of this process, read once. Throws SettingsError. */
export function env(): Settings {
  current ??= readSettings(process.env)
  return current
}

/** The address past any pooler: for what lives as long as its connection does, such as LISTEN and locks. */
export const directDatabaseUrl = () => env().DATABASE_DIRECT_URL ?? env().DATABASE_URL
