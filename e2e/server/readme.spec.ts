import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'

const run = promisify(execFile)
const readme = readFileSync('README.md', 'utf8')

/** Every curl in the README, its continued lines joined. */
const commands = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)]
  .flatMap(([, block]) => block!.replaceAll('\\\n', ' ').split('\n'))
  .concat([...readme.matchAll(/`(curl [^`]+)`/g)].map(([, command]) => command!))
  .filter(line => line.startsWith('curl '))

test('the README has a line for each dialect that Laurel speaks', () => {
  for (const credential of ['Bearer demo-', '-u emi:', 'Token token=', '/api/v3/candidates', '/health'])
    expect(
      commands.some(command => command.includes(credential)),
      credential,
    ).toBe(true)
})

for (const command of commands)
  test(`as printed: ${command}`, async ({ baseURL }) => {
    const here = command.replaceAll('http://localhost:3000', baseURL!)
    const { stdout } = await run('sh', ['-c', `${here} -s -w '\n%{http_code}'`])
    const lines = stdout.trimEnd().split('\n')
    expect(lines.pop()).toMatch(/^20[01]$/)
    const body = lines.join('\n')
    if (here.includes('.xml')) expect(body).toMatch(/^<\?xml/)
    else expect(JSON.parse(body)).toBeTruthy()
  })
