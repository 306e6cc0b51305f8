import { parseArgs } from 'node:util'

export const usage = `npm run bench -- [options]

  --sizes 10000,100000   recognitions of the companies to fill
  --people 5000          how many work in each
  --connections 1,16     how many requests are under way at once
  --seconds 3            how long each operation is driven at a time
  --rounds 3             how often, in turns with the baselines; the median counts
  --warming 1000         requests of each operation that are sent before, and not counted
  --memory 0             seconds of load at the end, all operations in turn, to see whether memory stays where it is
  --only <text,text>     only operations whose line has one of these texts: peerly, page, /users
  --out <file>           where the tables go (.cache/bench.md)
  --help`

const numbers = (name, text, least = 1) =>
  text.split(',').map(part => {
    const number = Number(part)
    if (!Number.isInteger(number) || number < least)
      throw new Error(`--${name}: ${part} is no whole number from ${least} on`)
    return number
  })

/**
 * What the command line asks for; throws with a message for what it does not understand.
 * @param {string[]} args
 * @returns {{ help: boolean, sizes: number[], people: number, connections: number[], seconds: number, rounds: number, warming: number, memory: number, only: string[], out: string }}
 */
export function readOptions(args) {
  const text = value => ({ type: 'string', default: value })
  const { values } = parseArgs({
    args,
    options: {
      sizes: text('10000,100000'),
      people: text('5000'),
      connections: text('1,16'),
      seconds: text('3'),
      rounds: text('3'),
      warming: text('1000'),
      memory: text('0'),
      only: text(''),
      out: text('.cache/bench.md'),
      help: { type: 'boolean', default: false },
    },
  })
  return {
    ...values,
    only: values.only.split(','),
    sizes: numbers('sizes', values.sizes),
    connections: numbers('connections', values.connections),
    people: numbers('people', values.people)[0],
    seconds: numbers('seconds', values.seconds)[0],
    rounds: numbers('rounds', values.rounds)[0],
    warming: numbers('warming', values.warming)[0],
    memory: numbers('memory', values.memory, 0)[0],
  }
}
