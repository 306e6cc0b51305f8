import sharp from 'sharp'
import { expect, test, type World } from '@/e2e/fixtures'
import { bombs, impostors, payload, stowaways } from '@/e2e/world/hostile-pictures'
import { preparePicture } from '@/lib/domain/pictures/commands'
import { readStoredFile } from '@/lib/storage'

// Whatever is sent as a picture is drawn anew or refused: nothing that it carried is kept.

async function prepare(world: World, bytes: Buffer) {
  const actor = await world.actor(await world.person())
  return preparePicture(actor, bytes, 'A picture')
}

test('what hides in a picture, before, behind or between, is not kept', async ({ world }) => {
  for (const [what, bytes] of Object.entries(await stowaways())) {
    const hidden = bytes.includes(payload) || Boolean((await sharp(bytes).metadata()).exif)
    expect(hidden, `${what} hides something`).toBe(true)
    const { name, contentType } = await prepare(world, bytes)
    const kept = Buffer.from((await readStoredFile(name))!)
    expect(kept.includes(payload), what).toBe(false)
    const { format, width, height, exif, xmp, iptc, comments } = await sharp(kept).metadata()
    expect({ format: `image/${format}`, width, height }, what).toEqual({ format: contentType, width: 40, height: 30 })
    expect([exif, xmp, iptc, comments], what).toEqual([undefined, undefined, undefined, undefined])
  }
})

test('what only calls itself a picture is refused in words', async ({ world }) => {
  for (const [what, bytes] of Object.entries(impostors))
    await expect(prepare(world, bytes), what).rejects.toMatchObject({ code: 'invalid', fields: { picture: /picture/ } })
})

test('what would fill the memory is refused before it does', async ({ world }) => {
  for (const [what, bytes] of Object.entries(bombs))
    await expect(prepare(world, bytes()), what).rejects.toMatchObject({
      code: 'invalid',
      fields: { picture: 'cannot be read as a picture' },
    })
})
