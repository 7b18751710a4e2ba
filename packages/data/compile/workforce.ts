import { join } from 'node:path'
import { censusToIscoShares } from './crosswalks-census.ts'
import { soc2018ToIscoShares } from './crosswalks-soc.ts'
import { compileMoves } from './mobility-moves.ts'
import { compileRomeMobilities } from './mobility-rome.ts'
import { compileSkills } from './skills.ts'
import { compileEscoSkills } from './skills-esco.ts'
import { compileStaffing } from './staffing.ts'
import { compileWages } from './staffing-wages.ts'
import { writeCompactJson, writeFigures } from './written-file.ts'

/**
 * Writes everything that goes from industries to occupations, skills, pay and moves (MODEL.md 8).
 *
 * @param frenchJobs persons by industry, France
 */
export function compileWorkforce(source: string, bundled: string, frenchJobs: ReadonlyMap<string, number>): void {
  const file = (name: string) => join(bundled, name)
  const { description, shares, socToIsco, bySoc } = compileStaffing(source, frenchJobs)
  writeCompactJson(file('staffing.json'), description)
  writeFigures(file('staffing.f64'), shares)
  const soc2018ToIsco = soc2018ToIscoShares(source, bySoc, socToIsco)
  writeCompactJson(file('staffing-wages.json'), { format: 1, economies: compileWages(source, soc2018ToIsco) })
  const skills = compileSkills(source, soc2018ToIsco)
  writeCompactJson(file('skills.json'), skills.description)
  writeFigures(file('skills.u16'), skills.ratings)
  writeCompactJson(file('skills-esco.json'), {
    format: 1,
    source: {
      title: 'ESCO classification v1.1.1, English',
      producer: 'European Commission',
      licence: 'Commission Decision 2011/833/EU (reuse)',
      address: 'https://esco.ec.europa.eu',
    },
    ...compileEscoSkills(source),
  })
  writeCompactJson(file('mobility.json'), {
    format: 1,
    rome: {
      source: {
        title: 'ROME v347, mobilités',
        producer: 'France Travail',
        licence: 'Licence Ouverte',
        address: 'https://www.francetravail.org/opendata/repertoire-operationnel-des-meti.html',
      },
      kinds: { 1: 'close', 2: 'evolution' },
      pairs: compileRomeMobilities(source),
    },
    moves: {
      source: {
        title: 'Moves between occupations, Current Population Survey 2011-2019, edge list of Bücker et al. (2025)',
        producer: 'IPUMS CPS, University of Minnesota, derived',
        licence: 'none stated: used here counted between unit groups and shrunken, as evidence',
        address: 'https://github.com/jorisbc/Employment-dynamics-in-a-rapid-decarbonization-of-the-US-power-sector',
      },
      ...compileMoves(source, censusToIscoShares(source, bySoc, socToIsco)),
    },
  })
}
