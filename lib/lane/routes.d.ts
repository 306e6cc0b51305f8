/** Made from the folders below app/ when the server is bundled: see bin/lib/routes-plugin.mjs. */
declare module 'virtual:routes' {
  import type { Handler } from '@/lib/contracts/contract'

  export type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS'
  export type Segment =
    | { kind: 'text'; text: string }
    | { kind: 'param'; name: string }
    | { kind: 'rest'; name: string; optional: boolean }
  export type Route = {
    /** `/recognitions/:id/hi5`; the rest of a path is `*rest`, or `*rest?` when it may be empty. */
    pattern: string
    /** `app/(peerly)/recognitions/[id]/hi5/route.ts` */
    file: string
    segments: Segment[]
    /** What the route file exports. */
    handlers: { readonly [M in Method]?: Handler }
  }

  /** Text before parameters, parameters before rests: the first that matches is the right one. */
  export const routes: Route[]
}
