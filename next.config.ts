import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Kept out of Next's bundle: native code, or one copy shared with the fast lane.
  serverExternalPackages: [
    '@aws-sdk/client-s3',
    '@node-rs/argon2',
    'drizzle-orm',
    'fontkit',
    'pdfkit',
    'pino',
    'postgres',
    'sharp',
    'sanitize-html',
  ],
  // Messages reach the browser parsed (lib/i18n/compiled.ts), so the library's formatter alone is enough there.
  turbopack: { resolveAlias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
  experimental: { serverActions: { bodySizeLimit: '12mb' } },
  // TribeHR's addresses end in the format: /kudos.json is served by app/(tribehr)/tribehr/[format]/kudos.
  rewrites: async () => ({
    beforeFiles: [],
    afterFiles: [{ source: '/:path((?!_next/).*)\\.:format(json|xml)', destination: '/tribehr/:format/:path' }],
    fallback: [],
  }),
}

export default config
