import { expect, test } from '@playwright/test'
import { readSettings, SettingsError } from '@/lib/env'

const long = 'x'.repeat(40)

test('with nothing set, everything has its default', () => {
  expect(readSettings({})).toMatchObject({ PORT: 3000, PUBLIC_URL: 'http://localhost:3000', DATA_DIR: '.data' })
})

test('PUBLIC_URL follows the port and loses its last slash', () => {
  expect(readSettings({ PORT: '8080' }).PUBLIC_URL).toBe('http://localhost:8080')
  expect(readSettings({ PUBLIC_URL: 'https://laurel.example.com/' }).PUBLIC_URL).toBe('https://laurel.example.com')
})

test('under development there is one process, whatever is asked for', () => {
  expect(readSettings({ WEB_CONCURRENCY: '4' }).WEB_CONCURRENCY).toBe(4)
  expect(readSettings({ WEB_CONCURRENCY: '4', NODE_ENV: 'development' }).WEB_CONCURRENCY).toBe(1)
})

const mistakes: [Record<string, string>, string][] = [
  [{ PORT: 'abc' }, 'PORT must be a port number'],
  [{ PORT: '70000' }, 'PORT must be a port number'],
  [{ PUBLIC_URL: 'laurel' }, 'PUBLIC_URL must be a URL such as'],
  [
    { DATABASE_URL: 'mysql://x', JWT_SECRET: long, NEXTAUTH_SECRET: long },
    'DATABASE_URL must be a URL such as postgres',
  ],
  [{ DATABASE_URL: 'postgres://db/laurel' }, 'JWT_SECRET is required with DATABASE_URL'],
  [{ DATABASE_REPLICA_URL: 'postgres://db/laurel' }, 'DATABASE_URL is needed when DATABASE_REPLICA_URL is set'],
  [{ DATABASE_DIRECT_URL: 'postgres://db/laurel' }, 'DATABASE_URL is needed when DATABASE_DIRECT_URL is set'],
  [{ DATABASE_OWNER_URL: 'postgres://db/laurel' }, 'DATABASE_URL is needed when DATABASE_OWNER_URL is set'],
  [{ JWT_SECRET: 'short' }, 'JWT_SECRET must have at least 32 characters'],
  [{ GOOGLE_CLIENT_ID: 'x' }, 'GOOGLE_CLIENT_SECRET is needed when GOOGLE_CLIENT_ID is set'],
  [{ OIDC_CLIENT_ID: 'x', OIDC_CLIENT_SECRET: 'y' }, 'OIDC_ISSUER is needed when OIDC_CLIENT_ID is set'],
  [{ OIDC_ISSUER: 'https://login.example.com' }, 'OIDC_CLIENT_ID is needed when OIDC_ISSUER is set'],
  [{ GOOGLE_CLIENT_SECRET: 'x' }, 'GOOGLE_CLIENT_ID is needed when GOOGLE_CLIENT_SECRET is set'],
  [{ TWILIO_ACCOUNT_SID: 'laurel' }, 'TWILIO_ACCOUNT_SID must be an account SID'],
  [{ TWILIO_FROM: '0170' }, 'TWILIO_ACCOUNT_SID is needed when TWILIO_FROM is set'],
  [{ TWILIO_FROM: 'A name that is too long' }, 'TWILIO_FROM must be a number such as'],
  [{ TWILIO_AUTH_TOKEN: 'x' }, 'TWILIO_ACCOUNT_SID is needed when TWILIO_AUTH_TOKEN is set'],
  [
    { TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`, TWILIO_FROM: 'Acme' },
    'TWILIO_AUTH_TOKEN is needed when TWILIO_ACCOUNT',
  ],
  [{ TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`, TWILIO_AUTH_TOKEN: 'x' }, 'TWILIO_FROM is needed when TWILIO_ACCOUNT'],
  [{ TWILIO_URL: 'https://api.twilio.com' }, 'TWILIO_ACCOUNT_SID is needed when TWILIO_URL is set'],
  [{ RATE_LIMIT_PER_MINUTE: 'none' }, 'RATE_LIMIT_PER_MINUTE must be a number of requests'],
  [{ RATE_LIMIT_PER_MINUTE: '-1' }, 'RATE_LIMIT_PER_MINUTE must be a number of requests'],
  [{ STORAGE_URL: 'https://bucket' }, 'STORAGE_URL must be a bucket such as s3://'],
  [{ WEB_CONCURRENCY: '0' }, 'WEB_CONCURRENCY must be a number of processes'],
  [{ WEB_CONCURRENCY: 'auto' }, 'WEB_CONCURRENCY must be a number of processes'],
  [{ LAUREL_DEMO: 'perhaps' }, 'LAUREL_DEMO must be 1 or 0'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of fatal, error, warn, info, debug, silent'],
  [{ PUBLIC_URL: 'https://example.com/laurel' }, 'PUBLIC_URL must be a host alone'],
  [{ CORS_ORIGINS: '*' }, 'CORS_ORIGINS must be origins with commas between'],
  [{ CORS_ORIGINS: 'https://app.example.com, https://app.example.org/' }, 'CORS_ORIGINS must be origins'],
]

for (const [settings, message] of mistakes)
  test(`a mistake is named: ${JSON.stringify(settings)}: ${message}`, () => {
    expect(() => readSettings(settings)).toThrow(SettingsError)
    expect(() => readSettings(settings)).toThrow(message)
  })

test('several mistakes are named at once', () => {
  expect(() => readSettings({ PORT: 'abc', PUBLIC_URL: 'laurel' })).toThrow(/PORT.*\n.*PUBLIC_URL/)
})
