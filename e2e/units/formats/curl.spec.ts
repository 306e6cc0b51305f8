import { spawnSync } from 'node:child_process'
import { expect, test } from '@playwright/test'
import { type Call, curlLine } from '@/lib/formats/curl'

// A line that somebody pastes into a shell does what it says, whatever its values hold.

/** The words that a shell makes of a line. */
function wordsOf(call: Call): string[] {
  const script = `curl() { for word; do printf '%s\\0' "$word"; done; }\n${curlLine(call)}`
  return spawnSync('sh', ['-c', script]).stdout.toString().split('\0').slice(0, -1)
}

test('reading takes the address and who asks', () => {
  const call = { method: 'GET', url: 'http://localhost/kudos.json?a=1&b=2', headers: {}, user: 'emi@acme.example:…' }
  expect(curlLine(call)).toBe("curl 'http://localhost/kudos.json?a=1&b=2' \\\n  -u 'emi@acme.example:…'")
})

test('no value gets out of its quotes', () => {
  const evil = `it's $(touch /tmp/x) \`id\` "\\" ; rm -rf \n # end`
  const url = 'http://localhost/x'
  expect(wordsOf({ method: 'POST', url, headers: { Authorization: evil }, json: evil })).toEqual([
    '-X',
    'POST',
    url,
    '-H',
    `Authorization: ${evil}`,
    '-H',
    'Content-Type: application/json',
    '-d',
    evil,
  ])
  expect(wordsOf({ method: 'PUT', url, headers: {}, form: [['text', evil]] })).toEqual([
    '-X',
    'PUT',
    url,
    '--data-urlencode',
    `text=${evil}`,
  ])
  expect(wordsOf({ method: 'PUT', url, headers: {}, form: [['picture', '@a.png']], parts: true }).slice(-2)).toEqual([
    '-F',
    'picture=@a.png',
  ])
})
