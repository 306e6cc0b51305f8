import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { pictures } from '@/db/schema/recognitions'
import { expect, test } from '@/e2e/fixtures'
import { meadow } from '@/e2e/world/pictures'
import { chooseAvatar, removeAvatar } from '@/lib/domain/people/avatar'
import { openPicture } from '@/lib/domain/pictures/queries'
import { readStoredFile } from '@/lib/storage'

// A picture of oneself: a small still square without anything hidden in it; the one before leaves no trace.

test('whatever comes becomes a still square of 512 pixels, without metadata', async ({ world }) => {
  const me = await world.actor(await world.person())
  const located = await sharp(await meadow(1200, 700))
    .withExif({ IFD0: { Copyright: 'secret place' } })
    .toBuffer()
  const moving = await sharp({ create: { width: 40, height: 80, channels: 3, background: '#f00', pageHeight: 40 } })
    .gif()
    .toBuffer()
  for (const bytes of [located, moving]) {
    const { bytes: kept } = await openPicture(me, await chooseAvatar(me, bytes))
    const { width, height, pages, exif } = await sharp(kept).metadata()
    expect({ width, height, pages: pages ?? 1, exif }).toEqual({ width: 512, height: 512, pages: 1, exif: undefined })
  }
})

test('the picture before is forgotten, its file too', async ({ world }) => {
  const person = await world.person()
  const first = await chooseAvatar(await world.actor(person), await meadow(600, 600))
  const second = await chooseAvatar(await world.actor(person), await meadow(700, 700))
  const me = await world.actor(person)
  await expect(openPicture(me, first)).rejects.toThrow()
  await expect.poll(() => readStoredFile(first)).toBeNull()
  expect(await world.sql.select().from(pictures).where(eq(pictures.name, first))).toEqual([])
  await removeAvatar(me)
  expect((await world.personNow(person.id)).avatar).toBeNull()
  await expect.poll(() => readStoredFile(second)).toBeNull()
  await removeAvatar(me)
})

test('what is no picture is refused, and the picture stays', async ({ world }) => {
  const person = await world.person()
  const name = await chooseAvatar(await world.actor(person), await meadow(600, 600))
  const me = await world.actor(person)
  for (const bytes of [
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    Buffer.from('GIF89a'),
    Buffer.alloc(0),
  ])
    await expect(chooseAvatar(me, bytes)).rejects.toMatchObject({ code: 'invalid' })
  await expect(chooseAvatar(me, Buffer.alloc(10 * 1024 * 1024 + 1))).rejects.toMatchObject({ code: 'too_large' })
  expect((await world.personNow(person.id)).avatar).toBe(name)
})

test('another company sees nothing of it', async ({ world, other }) => {
  const name = await chooseAvatar(await world.actor(await world.person()), await meadow(600, 600))
  await expect(openPicture(await other.actor(await other.person()), name)).rejects.toMatchObject({ code: 'not_found' })
})
