import { expect, test } from '@playwright/test'
import { accentSheet, accentsOf } from '@/lib/formats/accent'
import { contrast } from '@/lib/formats/colour'

// Any colour a company may choose can be read: as text on paper and on its own soft ground, and under the text of buttons.

const papers = { light: ['#fbf8f3', '#f3f0e9', '#fffefc'], dark: ['#191713', '#231f1b'] }

for (const colour of [
  '#256b45',
  '#ffdd00',
  '#ffffff',
  '#000000',
  '#0000ff',
  '#ff0000',
  '#808080',
  '#00ffff',
  '#7b1fa2',
])
  test(`${colour} is readable by day and by night`, () => {
    const both = accentsOf(colour)
    for (const theme of ['light', 'dark'] as const) {
      const { accent, strong, soft, on } = both[theme]
      for (const ground of [...papers[theme], soft])
        expect(contrast(accent, ground), `${accent} on ${ground}`).toBeGreaterThanOrEqual(4.5)
      for (const ground of [accent, strong])
        expect(contrast(on, ground), `${on} on ${ground}`).toBeGreaterThanOrEqual(4.5)
    }
  })

test('a colour that can be read by day stays as it was chosen', () => {
  expect(accentsOf('#1f5fa8').light.accent).toBe('#1f5fa8')
  expect(accentSheet('#1f5fa8')).toContain('--accent: light-dark(#1f5fa8, ')
})
