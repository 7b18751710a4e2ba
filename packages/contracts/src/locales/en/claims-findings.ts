import type { FindingText } from '../../finding-text.ts'

/** English texts of the findings of the claims check, by code. */
export const claimsFindings: Readonly<Record<string, FindingText>> = {
  'contract-against-volume': {
    says: 'An order of {contract} {currency} over {years} years ({contractClaim}) against {capacity} units a month ({capacityClaim}): {volume} units would be paid {pricePaid} {currency} each, while the price is held to be {priceLow} to {priceHigh} ({priceClaim}).',
    remedy:
      'They agree at {reconcilingCapacity} units a month, at an order of {reconcilingContract} {currency}, or at a price of {pricePaid} {currency}: find out which of them is meant.',
  },
  'staff-against-volume': {
    says: '{staff} people ({staffClaim}) against {unitsPerYear} units a year ({capacityClaim}): by the posts of the scenario, {fixed} and {monthsPerUnit} months of work a unit, that volume needs {needed} people.',
    remedy:
      'They agree at {needed} people, at {reconcilingCapacity} units a month, or at {reconcilingMonthsPerUnit} months of work a unit in all: ask which part of the work these people do.',
  },
  'units-per-worker-against-plants': {
    says: '{staff} people ({staffClaim}) for {unitsPerYear} units a year ({capacityClaim}) are {unitsPerWorkerYear} units per worker-year; {plant} has {plantUnitsPerWorkerYear} ({plantUnitsPerYear} units, {plantWorkers} workers: {plantSource}), {times} times less or more.',
    remedy:
      'At the rate of {plant} the volume needs {reconcilingStaff} people, and these people make {reconcilingUnitsPerYear} units a year: correct one of the two, or say what is made elsewhere.',
  },
  'output-per-worker-against-industry': {
    says: '{staff} people ({staffClaim}) for {unitsPerYear} units a year ({capacityClaim}) at a price of {price} ({priceClaim}) are {outputPerWorker} million {currency} of {year} per worker; in industry {industry} the highest of all economies is {highest} ({economy}).',
    remedy: 'At least {reconcilingStaff} people would make it believable, or a smaller volume or price.',
  },
  'seats-against-people': {
    says: '{people} people are to be trained ({peopleClaim}), but the courses ({courses}) hold {seats} within the horizon.',
    remedy: 'Add seats or classes, or train fewer people.',
  },
  'people-against-posts': {
    says: 'The pools ({pools}) hold {people} people in all; the phase {phase} has {posts} posts that people are to be trained for ({capacityClaim}: {capacity} units a month).',
    remedy: 'Add the pools that are missing, mark posts that are filled otherwise as not retrainable, or plan for fewer posts.',
  },
  'local-content-against-supply': {
    says: 'The line {line} wants {wanted} {unit} a year from industry {industry} of {place} (share {share}: {shareClaim}; volume: {capacityClaim}), which makes {supply} in all: {found}, held possible is {expected}.',
    remedy: 'A share of {reconcilingShare} could be supplied as things stand; or give a source for new capacity there.',
  },
  'ramp-against-cases': {
    says: 'Full capacity after {months} months (operation from month {from}: {fromClaim}; half of capacity {half} months later: {halfClaim}; from 10 to 90 % in {ramp}: {rampClaim}); {plant} planned {plantMonths} months to its first output ({plantSource}).',
    remedy: 'Give a later start or a slower ramp, or say what makes this plant quicker.',
  },
  'ramp-against-range': {
    says: 'Half of capacity {half} months after the first unit ({halfClaim}); held plausible are {low} to {high} months.',
    remedy: 'Choose a slower ramp, or give a case that was as quick.',
  },
  'claims-not-computable': {
    says: 'With the claims of this speaker ({voice}) the scenario cannot be estimated: {why}. Checks that need it were left out.',
    remedy: 'Correct that number in the register.',
  },
}
