import pino from 'pino'

/**
 * What happens to the server, as lines of JSON on standard error: refusals and failures, never words of articles, names,
 * passwords or cookies.
 */
export const log = pino(
  { base: null, timestamp: pino.stdTimeFunctions.isoTime },
  pino.destination({ dest: 2, sync: true }),
)
