import { invalid } from '@/lib/domain/errors'
import { readBytes, readJsonObject } from '../reading'
import { requireJson } from './media'

const multipartLimit = 12 * 1024 * 1024
// Base64 takes four characters for three bytes.
const jsonLimit = 16 * 1024 * 1024

async function readMultipart(request: Request, contentType: string): Promise<Record<string, unknown>> {
  const bytes = await readBytes(request, multipartLimit)
  const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData().catch(() => {
    throw invalid({ body: 'is not readable as multipart/form-data' })
  })
  const fields: Record<string, unknown> = {}
  for (const [name, value] of form.entries())
    fields[name] = value instanceof File ? new Uint8Array(await value.arrayBuffer()) : value
  return fields
}

/**
 * The body of an upload: of a multipart form (at most 12 MB) its fields, files as their bytes; or a JSON object (16 MB). Throws
 * `unsupported`, `too_large`, and `invalid` for what is neither.
 */
export async function readUpload(request: Request): Promise<Record<string, unknown>> {
  const contentType = request.headers.get('content-type') ?? ''
  if (contentType.split(';')[0]!.trim().toLowerCase() === 'multipart/form-data')
    return readMultipart(request, contentType)
  requireJson(request)
  return readJsonObject(request, jsonLimit)
}
