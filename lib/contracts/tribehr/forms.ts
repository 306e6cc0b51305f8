import { invalid } from '@/lib/domain/errors'
import { FormFieldsError, parseFormFields, parseUrlEncoded } from '@/lib/formats/form-fields'
import { decodeText, readBytes } from '../reading'

const multipartLimit = 12 * 1024 * 1024
const urlEncodedLimit = 512 * 1024

/** A file that came in a form, read. A class, so that no text field can pose as one. */
export class Upload {
  constructor(
    readonly bytes: Uint8Array,
    readonly fileName: string,
  ) {}
}

async function multipartFields(bytes: Uint8Array<ArrayBuffer>, contentType: string) {
  const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData().catch(() => {
    throw invalid({ body: 'is not readable as multipart/form-data' })
  })
  const fields = parseFormFields(form.entries())
  for (const [name, value] of Object.entries(fields))
    if (value instanceof File) fields[name] = new Upload(new Uint8Array(await value.arrayBuffer()), value.name)
  return fields
}

/**
 * A form-encoded body, urlencoded (at most 512 kB) or multipart (12 MB), as the object its brackets spell. No body is an
 * empty object, whatever type it claims. Throws `too_large`, and `invalid` for JSON, XML and anything else.
 */
export async function readForm(request: Request): Promise<Record<string, unknown>> {
  const contentType = request.headers.get('content-type') ?? ''
  const type = contentType.split(';')[0]!.trim().toLowerCase()
  const isMultipart = type === 'multipart/form-data'
  const bytes = await readBytes(request, isMultipart ? multipartLimit : urlEncodedLimit)
  if (bytes.byteLength === 0) return {}
  if (!isMultipart && type && type !== 'application/x-www-form-urlencoded')
    throw invalid({ body: 'must be form-encoded (urlencoded or multipart), never JSON or XML' })
  try {
    return isMultipart ? await multipartFields(bytes, contentType) : parseFormFields(parseUrlEncoded(decodeText(bytes)))
  } catch (error) {
    throw error instanceof FormFieldsError ? invalid({ body: error.message }) : error
  }
}
