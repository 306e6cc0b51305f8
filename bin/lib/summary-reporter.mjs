import { readFileSync, writeFileSync } from 'node:fs'

/** Counts what passed and what did not (a skipped test has not passed), and shows what a page that failed looked like. */
export default class Summary {
  #suite
  #errors = 0

  onBegin(_config, suite) {
    this.#suite = suite
  }

  onError() {
    this.#errors++
  }

  onTestEnd(test, result) {
    const page = result.attachments.find(({ name }) => name === 'error-context')
    if (result.status === test.expectedStatus || !page?.path) return
    // Whoever only has the log, as of a run elsewhere, can't open the file that the list names.
    console.log(`\n${test.title}: the page as it was left\n${readFileSync(page.path, 'utf8').slice(0, 12_000)}\n`)
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
