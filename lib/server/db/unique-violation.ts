/** Whether a store refused a row because another one has a value that must be its own, as SQLite and PostgreSQL say it. */
export function isUniqueViolation(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && /^(SQLITE_CONSTRAINT_UNIQUE|23505)$/.test(String(error.code))
  )
}
