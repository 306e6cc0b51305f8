import { expect, test } from '@playwright/test'
import { corsHeaders, preflight } from '@/lib/contracts/cors'

const origins = ['https://app.example', 'http://localhost:5173']
const from = (origin?: string, more: Record<string, string> = {}) =>
  new Request('http://laurel.example/recognitions', { headers: { ...(origin && { Origin: origin }), ...more } })

test('a configured origin may read the answer, and caches keep it apart from others', () => {
  expect(corsHeaders(from('https://app.example'), origins)).toMatchObject({
    Vary: 'Origin',
    'Access-Control-Allow-Origin': 'https://app.example',
  })
})

test('any other origin gets nothing, nor does anybody where none is configured', () => {
  for (const origin of [
    undefined,
    'null',
    'https://app.example.evil.example',
    'http://app.example',
    'https://APP.example',
  ])
    expect(corsHeaders(from(origin), origins)).toEqual({ Vary: 'Origin' })
  expect(corsHeaders(from('https://app.example'), [])).toEqual({})
})

test('a preflight is answered with methods and the headers asked for', () => {
  const asked = {
    'Access-Control-Request-Method': 'PUT',
    'Access-Control-Request-Headers': 'authorization,content-type',
  }
  const { status, headers } = preflight(from('http://localhost:5173', asked), origins)
  expect(status).toBe(204)
  expect(headers.get('access-control-allow-origin')).toBe('http://localhost:5173')
  expect(headers.get('access-control-allow-methods')).toContain('PUT')
  expect(headers.get('access-control-allow-headers')).toBe('authorization,content-type')
  expect(headers.get('access-control-max-age')).toBe('7200')
})

test('a preflight from elsewhere allows nothing', () => {
  const { status, headers } = preflight(from('https://evil.example'), origins)
  expect(status).toBe(204)
  expect([...headers.keys()]).toEqual(['vary'])
})
