/** Longest time for an orderly end, milliseconds; after it the process ends as it is: nothing is lost by that either. */
const longestEnd = 9_500

/** Waits for SIGTERM or SIGINT, then closes. A second signal, or an end that takes too long, ends the process at once. */
export async function untilToldToStop(close: () => Promise<void>): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
  })
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => process.exit(0))
  setTimeout(() => process.exit(0), longestEnd).unref()
  await close()
}
