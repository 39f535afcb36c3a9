/** What a stage of the full run counted. */
const nothing = { passed: 0, failed: 0, skipped: 0 }

/** The stage's one answer as a count: it passed or it failed. */
export function countOf(passed) {
  return passed ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 }
}

/** Counts added up. */
export function sumOf(counts) {
  return counts.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    nothing,
  )
}

/**
 * Counts a report of Vitest's JSON reporter. A file that could not even be collected has no test to fail and counts as one
 * failed, and so does a run that failed for a reason that no test carries.
 */
export function countVitest(report, exitCode) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length
  const count = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  }
  return withHiddenFailure(count, exitCode)
}

/** Counts a report of Playwright's JSON reporter, as `countVitest` does; a flaky test has failed. */
export function countPlaywright(report, exitCode) {
  const { expected, unexpected, flaky, skipped } = report.stats
  const failed = unexpected + flaky + report.errors.length
  return withHiddenFailure({ passed: expected, failed, skipped }, exitCode)
}

function withHiddenFailure(count, exitCode) {
  const empty = count.passed + count.failed === 0
  return count.failed === 0 && (exitCode !== 0 || empty) ? { ...count, failed: 1 } : count
}

/** The line that ends a full run: "12 passed, 0 failed", and ", 3 skipped" where there are any. */
export function lastLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
