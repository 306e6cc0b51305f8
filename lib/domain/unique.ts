/** Whether a write failed because another row has what must be one row's alone, by the name of the unique index. */
export function violates(error: unknown, index: string): boolean {
  if (!(error instanceof Error)) return false
  const { code, constraint_name } = error as { code?: unknown; constraint_name?: unknown }
  return (code === '23505' && constraint_name === index) || violates(error.cause, index)
}
