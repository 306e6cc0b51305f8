import {
  type Resource,
  resourcesOf,
  type TokenDialect,
  tokenDialects,
  tokenResources,
} from '@/lib/domain/credentials/scopes'

export type { Resource, TokenDialect }

/** The APIs a token may be for, and what each has to read and write. */
export const apis = tokenDialects.map(dialect => ({ dialect, resources: resourcesOf[dialect] as readonly Resource[] }))

/** Everything a token may be let to. */
export const resources = tokenResources
