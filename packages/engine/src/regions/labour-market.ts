import type { Finding } from '@shiftwork/contracts'

/** When a region is taken for a labour market of its own. */
export interface LabourMarketRule {
  /** A region below this share of its economy's employment is too small to be one. */
  readonly smallestSize: number
  /** Groups of regions that are known to make up one labour market between them. */
  readonly sharedMarkets: readonly { readonly regions: readonly string[]; readonly known: string }[]
}

/**
 * Whether jobs in a region are jobs of its residents. Where it is no labour market of its own, workers commute over its border and
 * effects by place of work are not effects by place of residence.
 *
 * @returns a warning for each reason that is known; none says that nothing is known against it, not that nobody commutes
 */
export function labourMarketFindings({ code, size }: { readonly code: string; readonly size: number }, rule: LabourMarketRule): Finding[] {
  const shared = rule.sharedMarkets.filter(({ regions }) => regions.includes(code))
  return [
    ...(size < rule.smallestSize ? [tooSmall(code, size, rule.smallestSize)] : []),
    ...shared.map(({ regions, known }) => sharesMarket(code, regions, known)),
  ]
}

const remedy =
  'Read its jobs as jobs at the place of work; state a commuting share for residents, or take the neighbouring regions into the project.'

function tooSmall(code: string, size: number, smallest: number): Finding {
  return {
    code: 'no-labour-market-of-its-own',
    severity: 'warning',
    path: code,
    found: `${(100 * size).toFixed(2)} % of the economy's employment`,
    expected: `at least ${100 * smallest} %`,
    remedy,
    values: { region: code, size, smallest },
  }
}

function sharesMarket(code: string, regions: readonly string[], known: string): Finding {
  const others = regions.filter((other) => other !== code).join(', ')
  return {
    code: 'no-labour-market-of-its-own',
    severity: 'warning',
    path: code,
    found: known,
    expected: 'a region whose workers live in it',
    remedy,
    values: { region: code, others },
  }
}
