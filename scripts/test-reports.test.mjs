import { describe, expect, test } from 'vitest'
import { countOf, countPlaywright, countVitest, lastLine, sumOf } from './test-reports.mjs'

const file = (status, ...tests) => ({ status, assertionResults: tests.map((each) => ({ status: each })) })
const vitest = (numPassedTests, numFailedTests, numPendingTests, testResults) => ({
  numPassedTests,
  numFailedTests,
  numPendingTests,
  numTodoTests: 0,
  testResults,
})
const playwright = (expected, unexpected, flaky, skipped, errors = []) => ({
  stats: { expected, unexpected, flaky, skipped },
  errors,
})

describe('counting reports', () => {
  test.each([
    ['all passed', vitest(2, 0, 0, [file('passed', 'passed', 'passed')]), 0, '2 passed, 0 failed'],
    ['one failed', vitest(1, 1, 0, [file('failed', 'passed', 'failed')]), 1, '1 passed, 1 failed'],
    [
      'skipped ones are told',
      vitest(1, 0, 2, [file('passed', 'passed')]),
      0,
      '1 passed, 0 failed, 2 skipped',
    ],
    [
      'a file that does not load',
      vitest(1, 0, 0, [file('passed', 'passed'), file('failed')]),
      1,
      '1 passed, 1 failed',
    ],
    ['an error outside of any test', vitest(1, 0, 0, [file('passed', 'passed')]), 1, '1 passed, 1 failed'],
    ['no test at all', vitest(0, 0, 0, []), 0, '0 passed, 1 failed'],
  ])('Vitest: %s', (_, report, exitCode, line) => {
    expect(lastLine(countVitest(report, exitCode))).toBe(line)
  })

  test.each([
    ['all passed', playwright(3, 0, 0, 0), 0, '3 passed, 0 failed'],
    ['failed and flaky', playwright(3, 1, 1, 1), 1, '3 passed, 2 failed, 1 skipped'],
    [
      'a file that does not load',
      playwright(0, 0, 0, 0, [{ message: 'SyntaxError' }]),
      1,
      '0 passed, 1 failed',
    ],
    ['no test at all', playwright(0, 0, 0, 0), 0, '0 passed, 1 failed'],
    ['only skipped ones', playwright(0, 0, 0, 4), 0, '0 passed, 1 failed, 4 skipped'],
  ])('Playwright: %s', (_, report, exitCode, line) => {
    expect(lastLine(countPlaywright(report, exitCode))).toBe(line)
  })

  test('stages add up', () => {
    expect(sumOf([countOf(true), countOf(false), { passed: 5, failed: 1, skipped: 2 }])).toEqual({
      passed: 6,
      failed: 2,
      skipped: 2,
    })
  })
})
