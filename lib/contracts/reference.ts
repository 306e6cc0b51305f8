import type { DomainError } from '@/lib/domain/errors'

/** What a field is, and one that could be sent. */
export type FieldWords = string | readonly [words: string, example: unknown]

/** What a dialect's page of the reference says of one operation; the rest is read from its schema. */
export type OperationWords = {
  /** What it does, in a few words. */
  summary: string
  /** What a caller should know besides. */
  note?: string
  /** What comes back when all went well, made by the presenters that make it. Absent: a file. */
  answer?: () => unknown
  /** The kind of file, where no JSON comes back. */
  media?: string
  /** Fields that mean something of their own here. */
  fields?: Record<string, FieldWords>
}

/** How a client says who it is. `header` is what goes into Authorization, for somebody whose secret is `…`. */
export type Scheme = { name: string; words: string; scheme: Record<string, string>; header: string }

/** One dialect's page of the reference. */
export type DialectReference = {
  title: string
  version: string
  /** What the dialect is for. */
  about: string
  /** What goes before the addresses of its operations. */
  base: '' | '/api'
  /** How a body comes: as JSON, as a form, or not at all because everything stands in the address. */
  bodies: 'json' | 'form' | 'none'
  /** Whether an address ends in .json or .xml. */
  suffixed?: boolean
  /** Whether what a route calls created is answered so to those who ask for JSON:API only. */
  strictStatuses?: boolean
  scheme: Scheme
  refuse(request: Request, error: DomainError): Response
  /** By method and address: `GET /recognitions/:id`. */
  operations: Record<string, OperationWords>
  /** By name: what fields mean wherever they come in. */
  fields: Record<string, FieldWords>
}
