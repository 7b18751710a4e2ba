import type { Finding, Names, PlantContribution } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { ChartFrame } from '../../components/chart/chart-frame.tsx'
import { RankedBars } from '../../components/chart/ranked-bars.tsx'
import { rangeText } from '../../figures/figure-text.ts'
import { namedFinding } from '../../figures/named-finding.ts'
import { percent, threeDigits, wholeNumber } from '../../figures/numbers.ts'
import { OwnNames } from '../../figures/own-names.tsx'
import { placeName } from '../../figures/place-name.ts'
import { RangeBelow } from '../../figures/range-below.tsx'
import { FindingList } from '../../notices/findings.tsx'
import { ContributionTable } from './contribution-table.tsx'
import { rangeOf, sizeOf } from './range-of.ts'
import { shownJobs } from './shown-jobs.ts'
import { spendingHeld, WhatStrays } from './what-strays.tsx'

interface Props {
  readonly answer: PlantContribution
  readonly names: Names
}

const parts = ['direct', 'indirect', 'induced'] as const
/** Odd figures of the tables themselves: they say nothing about one plant. */
const aboutPlace = (code: string) => (finding: Finding) =>
  finding.path === undefined || finding.path === code || finding.path.startsWith('/')

/** The answer in a sentence, drawn, as a table, and how it comes about. */
export function PlantAnswer({ answer, names }: Props) {
  const { t } = useTranslation('plants')
  const { t: figures } = useTranslation('figures')
  const { economy, region, industry, question, money, effects, output, share, industryOutput } = answer
  const code = region ?? economy
  const place = placeName(code, names, figures)
  const unit = t('outputUnit', { currency: money.currency, year: money.year })
  const shown = shownJobs(effects).own
  const counted = shown.total !== null
  const told = shownJobs(effects, 2).own
  const words = Object.fromEntries(parts.map((part) => [part, wholeNumber(Math.abs(told[part] ?? 0))]))
  const about = wholeNumber(Math.abs(told.total ?? 0))
  const range = rangeText({ value: told.total, ...sizeOf(rangeOf(answer, 'total', 'own', 'jobs')) }, figures)
  const total = range ? figures('aboutWithRange', { about, range }) : about
  const title = counted
    ? t(`says.${question}`, { place, total, ...(words as Record<'direct' | 'indirect' | 'induced', string>) })
    : t('says.uncounted', { place })
  const name = names.industries[industry] ?? industry
  const size = {
    industry: name,
    unit,
    place,
    output: threeDigits(Math.abs(output)),
    share: percent(Math.abs(share)),
    whole: threeDigits(industryOutput),
  }
  const table = <ContributionTable answer={answer} names={names} unit={unit} />
  return (
    <section className="stack-wide" aria-label={t('title')}>
      <p>{t('sized', size)}</p>
      {counted ? (
        <ChartFrame
          title={title}
          unit={t(answer.ranges ? 'unitRanged' : 'unit', { place })}
          source={t('source', { year: money.year })}
          table={table}
          tableBeneath
        >
          <RankedBars
            bars={parts.map((part) => ({
              key: part,
              label: part === 'direct' ? t('itself') : figures(`effect.${part}`),
              value: Math.abs(shown[part] ?? 0),
              ...sizeOf(rangeOf(answer, part, 'own', 'jobs')),
              text: (
                <>
                  {wholeNumber(shown[part] ?? 0)}
                  <RangeBelow ends={rangeOf(answer, part, 'own', 'jobs')} />
                </>
              ),
              colour: `var(--${part})`,
            }))}
          />
        </ChartFrame>
      ) : (
        <h2>{title}</h2>
      )}
      {table}
      <HowItComesAbout answer={answer} names={names} unit={unit} />
      <FindingList findings={answer.notes.filter(aboutPlace(code)).map((note) => namedFinding(note, names, figures))} />
    </section>
  )
}

function HowItComesAbout({ answer, names, unit }: Props & { readonly unit: string }) {
  const { t } = useTranslation('plants')
  const { economy, region, industry, question, output, householdSpendingShare, asNewDemand } = answer
  const { typeI, typeII } = asNewDemand
  const again = {
    unit,
    typeI: threeDigits(typeI.world),
    typeII: threeDigits(typeII.world),
    againI: threeDigits(typeI.countedAgain),
    againII: threeDigits(typeII.countedAgain),
  }
  const command = [
    'npx shiftwork contribution',
    `--economy ${economy}`,
    ...(region ? [`--region ${region}`] : []),
    `--industry ${industry}`,
    // As many digits as the tables have; the answer is the same in all that is shown.
    `--output ${Number(Math.abs(output).toPrecision(6))}`,
    ...(spendingHeld(answer) ? [`--household-spending ${householdSpendingShare}`] : []),
    ...(question === 'closure' ? ['--closure'] : []),
  ].join(' ')
  return (
    <section className="stack" aria-labelledby="how-plant">
      <h2 id="how-plant">{t('howTitle')}</h2>
      <p className="prose">{t('how')}</p>
      <p className="prose">{t(question === 'closure' ? 'worst' : 'gross')}</p>
      <p className="prose">{t('again', again)}</p>
      <WhatStrays answer={answer} names={names} />
      <p>{t('command')}</p>
      <pre>{command}</pre>
      <OwnNames names={names} kinds={['industries']} />
    </section>
  )
}
