import { doAgain, stepsOf } from '@/bench/again.mjs'
import { expect, test } from '@/e2e/fixtures'

// The benchmark's baseline (b) does a write once more by the statements it took twice.

const time = (mark: string, ids: { group: string; uuid: string; moment: string }) => ({
  mark,
  statements: [
    { text: 'begin', parameters: [], rows: [] },
    { text: 'insert into groups', parameters: ['7', null, `Thank you, ${mark}`], rows: [[ids.group, '7']] },
    {
      text: 'insert into members',
      parameters: [ids.group, ids.uuid, ids.moment, `{"group":${ids.group},"of":"${ids.uuid}","by":"7"}`],
      rows: [],
    },
    { text: 'commit', parameters: [], rows: [] },
  ],
})

test('a write is done again with rows, ids and a text of its own, and with what was the same both times', async () => {
  const [one, other] = [
    time('r1001', { group: '8', uuid: '0b0c0d0e-0000-4000-8000-000000000001', moment: '2026-11-28T10:00:00Z' }),
    time('r1002', { group: '9', uuid: '0b0c0d0e-0000-4000-8000-000000000002', moment: '2026-11-28T10:00:02Z' }),
  ]
  const steps = stepsOf(one, other)
  const sent: [string, (string | null)[]][] = []
  const again = (group: string) =>
    doAgain(steps, async (text, parameters) => {
      sent.push([text, parameters])
      return text.endsWith('groups') ? [[group, '7']] : []
    })
  await again('900')
  await again('901')

  expect(sent.map(([text]) => text)).toEqual([...one.statements, ...one.statements].map(({ text }) => text))
  const [, [, first], [, second]] = sent as [unknown, [string, string[]], [string, string[]]]
  expect(first.slice(0, 2)).toEqual(['7', null])
  expect(first[2]).toMatch(/^Thank you, s\w+x$/)
  const made = second[1]!
  expect(made).toMatch(/^[0-9a-f-]{36}$/)
  expect([one, other].map(({ statements }) => statements[2]!.parameters[1])).not.toContain(made)
  expect(second).toEqual(['900', made, '2026-11-28T10:00:00Z', `{"group":900,"of":"${made}","by":"7"}`])

  const [nextFirst, nextSecond] = [sent[5]![1], sent[6]![1]]
  expect(nextFirst[2]).not.toBe(first[2])
  expect(nextSecond[0]).toBe('901')
  expect(nextSecond[1]).not.toBe(made)
})
