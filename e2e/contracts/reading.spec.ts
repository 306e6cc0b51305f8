import { expect, test } from '@/e2e/fixtures'
import { readBytes } from '@/lib/contracts/reading'

// A body as it arrives: whole, too long, or not to its end.

const sent = (pieces: string[], { length, breaks }: { length?: number; breaks?: boolean } = {}) =>
  new Request('http://laurel.example/', {
    method: 'POST',
    headers: length === undefined ? {} : { 'Content-Length': String(length) },
    body: new ReadableStream({
      pull(controller) {
        const piece = pieces.shift()
        if (piece !== undefined) controller.enqueue(new TextEncoder().encode(piece))
        else if (breaks) controller.error(Object.assign(new Error('aborted'), { code: 'ECONNRESET' }))
        else controller.close()
      },
    }),
    duplex: 'half',
  } as RequestInit)

for (const said of [true, false])
  test(`a body whose length was ${said ? 'said' : 'not said'} is read whole, refused when too long, and blamed on nobody else when it breaks off`, async () => {
    const length = said ? { length: 7 } : {}
    const whole = await readBytes(sent(['{"a"', ':1}'], length), 7)
    expect(new TextDecoder().decode(whole)).toBe('{"a":1}')
    await expect(readBytes(sent(['{"a"', ':1}'], length), 6)).rejects.toMatchObject({ code: 'too_large' })
    await expect(readBytes(sent(['{"a"'], { ...length, breaks: true }), 7)).rejects.toMatchObject({
      code: 'invalid',
      fields: { body: 'broke off before its end' },
    })
  })
