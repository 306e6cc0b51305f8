import type { Handler } from '@/lib/contracts/contract'
import { referenceOf } from './kept'
import { openApi } from './openapi'
import type { DialectName } from './types'

/** A dialect's OpenAPI document, for tools that read one; it says nothing that is anybody's secret. */
export const document =
  (dialect: DialectName): Handler =>
  async () =>
    Response.json(openApi(await referenceOf(dialect)), {
      headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=300' },
    })
