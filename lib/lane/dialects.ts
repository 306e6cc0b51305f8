import { corsHeaders, preflight } from '@/lib/contracts/cors'
import { versionHeader } from '@/lib/contracts/tribehr/answers'

type Manners = {
  /** Headers on each of the dialect's answers, the lane's own (405, OPTIONS) included. */
  headers?: (request: Request) => Record<string, string>
  /** Answers OPTIONS; else the lane says which methods are allowed. */
  options?: (request: Request) => Response
}

const manners: Record<string, Manners> = {
  peerly: { headers: corsHeaders, options: preflight },
  tribehr: { headers: () => versionHeader },
}

/** What a dialect asks of the lane, found by the route group its file lies in: `app/(peerly)/…`. */
export const mannersOf = (file: string): Manners => manners[/\((\w+)\)/.exec(file)?.[1] ?? ''] ?? {}
