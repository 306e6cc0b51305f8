import decodeQR from 'qr/decode.js'
import { expect, test } from '@/e2e/fixtures'
import { qrPath } from '@/lib/formats/qr'

test('a QR code reads back as what it says, with a quiet edge around it', () => {
  for (const text of ['a', `otpauth://totp/Laurel:${'long.name'.repeat(12)}%40acme.example?secret=JBSWY3DPEHPK3PXP`]) {
    const { size, path } = qrPath(text)
    const image = { width: size * 4, height: size * 4, data: new Uint8Array(size * size * 64).fill(255) }
    for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) paint(image, Number(x), Number(y))
    expect(decodeQR(image)).toBe(text)
    const places = [...path.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)])
    expect(Math.min(...places)).toBe(4)
    expect(Math.max(...places)).toBe(size - 5)
  }
})

function paint({ width, data }: { width: number; data: Uint8Array }, x: number, y: number) {
  for (let row = 0; row < 4; row++)
    for (let column = 0; column < 4; column++) {
      const at = ((y * 4 + row) * width + x * 4 + column) * 4
      data.fill(0, at, at + 3)
    }
}
