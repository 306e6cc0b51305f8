import { writeFileSync } from 'node:fs'

/** Counts what passed and what did not: a skipped test has not passed. */
export default class Summary {
  #suite
  #errors = 0

  onBegin(_config, suite) {
    this.#suite = suite
  }

  onError() {
    this.#errors++
  }

  onEnd(result) {
    const tests = this.#suite?.allTests() ?? []
    const passed = tests.filter(
      test => test.outcome() === 'expected' && test.results.some(({ status }) => status !== 'skipped'),
    )
    const failed = tests.length - passed.length + this.#errors
    const file = process.env.LAUREL_SUMMARY
    if (file) writeFileSync(file, JSON.stringify({ passed: passed.length, failed }))
    else console.log(`\n${passed.length} passed, ${failed} failed`)
    return { status: failed > 0 && result.status === 'passed' ? 'failed' : result.status }
  }

  printsToStdio() {
    return false
  }
}
