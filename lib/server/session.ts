/** Who asks. */
export type Session = { author: string }

/** On loopback, without accounts, the person at the machine is the workspace's owner. */
export function getSession(): Session {
  return { author: 'owner' }
}
