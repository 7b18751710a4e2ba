import { economyFigures, type RegionFigure, readBundledEmployment, regions } from '@shiftwork/data'

/** Persons of one thousand. */
const thousand = 1000

/**
 * Employed persons by code of the economy or region: the latest single year that is printed as a total, for an economy without one the survey that its
 * jobs are estimated by. Places without a figure are missing, not zero.
 */
export function employedPersons(economies: readonly string[]): Map<string, number> {
  const found = new Map<string, number>()
  const put = (code: string, figures: readonly RegionFigure[]) => {
    const totals = figures.filter(
      ({ measure, section, unit, period }) =>
        measure === 'employed-persons' && section === undefined && unit === 'thousand persons' && /^\d{4}$/.test(period),
    )
    const latest = totals.sort((a, b) => b.period.localeCompare(a.period))[0]
    if (latest) found.set(code, latest.value * thousand)
  }
  const survey = readBundledEmployment().economies
  for (const code of economies) {
    const known = survey[code]
    if (known) found.set(code, known.total)
    put(code, economyFigures(code))
  }
  for (const { code, figures } of regions()) put(code, figures)
  return found
}
