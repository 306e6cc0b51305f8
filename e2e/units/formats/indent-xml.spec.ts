import { expect, test } from '@playwright/test'
import { indentXml, readable } from '@/lib/formats/indent-xml'
import { toXml } from '@/lib/formats/xml'

test('elements stand as far in as they are deep, and texts stay as they are', () => {
  const xml = toXml('kudos', { id: 3, text: ' a < b & c ', values: [], picture: null, poster: { name: 'Ada' } })
  const lines = indentXml(xml)
  expect(lines).toContain('\n<kudos>\n  <id>3</id>\n')
  expect(lines).toContain('\n  <picture nil="true"/>\n')
  expect(lines).toContain('\n  <poster>\n    <name>Ada</name>\n  </poster>\n</kudos>')
  expect(lines.replace(/>\n *</g, '><')).toBe(xml)
})

test('JSON is set on lines, and what only claims to be JSON is left alone', () => {
  expect(readable('{"a":[1]}', 'application/vnd.api+json')).toBe('{\n  "a": [\n    1\n  ]\n}')
  expect(readable('{"a":', 'application/json; charset=utf-8')).toBe('{"a":')
  expect(readable('<b>', 'text/html')).toBe('<b>')
})
