import 'server-only'
import { env } from '@/lib/env'

/** What the sign-in page offers besides the password. */
export type SignInOptions = {
  providers: { id: string; name: string }[]
  demo: { identifier: string; password: string; name: string; role: 'employee' | 'manager' | 'moderator' | 'admin' }[]
}

const password = 'Laurel-Demo-1'

const demo: SignInOptions['demo'] = [
  { identifier: 'eli@acme.example', password, name: 'Eli', role: 'employee' },
  { identifier: 'mona@acme.example', password, name: 'Mona', role: 'manager' },
  { identifier: 'mo@acme.example', password, name: 'Mo', role: 'moderator' },
  { identifier: 'ada@acme.example', password, name: 'Ada', role: 'admin' },
]

/** The providers that are set up, and the demo company's accounts where there is one. */
export function signInOptions(): SignInOptions {
  const { GOOGLE_CLIENT_ID, OIDC_CLIENT_ID, OIDC_NAME, LAUREL_DEMO } = env()
  return {
    providers: [
      ...(GOOGLE_CLIENT_ID ? [{ id: 'google', name: 'Google' }] : []),
      ...(OIDC_CLIENT_ID ? [{ id: 'oidc', name: OIDC_NAME }] : []),
    ],
    demo: LAUREL_DEMO ? demo : [],
  }
}
