/**
 * How many jobs come about elsewhere for one of the plant's own.
 *
 *   (indirect + induced) / direct
 *
 * Ex-post studies of local multipliers find at most about 1.6; above it a figure is told with a warning.
 *
 * @returns null where there is no direct job or something is not estimated
 * @see MODEL.md 7; Moretti (2010), Local multipliers
 */
export function jobsPerDirectJob(direct: number, indirect: number, induced: number): number | null {
  const ratio = (indirect + induced) / direct
  return direct > 0 && Number.isFinite(ratio) ? ratio : null
}
