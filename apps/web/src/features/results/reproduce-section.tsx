import { useTranslation } from 'react-i18next'
import { addressOf } from '../../api-client.ts'
import { scientific, timeOf } from '../../figures/numbers.ts'
import type { SectionProps } from '../../figures/section-props.ts'
import { CiteResult } from './cite-result.tsx'

/** What names this estimate, and the command that gives the same numbers. */
export function ReproduceSection({ run, estimate }: SectionProps) {
  const { t } = useTranslation('results')
  const file = `scenario-${run.scenario}-v${run.version}.json`
  const command = `npx shiftwork estimate ${file} --draws ${run.draws} --seed ${run.seed} --json`
  return (
    <div className="stack-wide">
      <section className="stack" aria-labelledby="again">
        <h2 id="again">{t('reproduceTitle')}</h2>
        <p className="prose">{t('reproduceText')}</p>
        <div>
          <a className="button" href={addressOf('downloadScenario', { id: run.scenario }, { version: run.version })} download={file}>
            {t('downloadFile')}
          </a>
        </div>
        <pre data-testid="command">{command}</pre>
      </section>
      <Files run={run} />
      <CiteResult run={run} estimate={estimate} />
      <EstimateIds run={run} estimate={estimate} />
    </div>
  )
}

/** The estimate as files, in the language of the page. */
function Files({ run }: Pick<SectionProps, 'run'>) {
  const { t, i18n } = useTranslation('briefing')
  const query = { language: i18n.language }
  return (
    <section className="stack" aria-labelledby="files">
      <h2 id="files">{t('filesTitle')}</h2>
      <p className="prose">{t('filesText')}</p>
      <div className="row">
        <a className="button" href={addressOf('exportWorkbook', { id: run.id }, query)} download>
          {t('workbook')}
        </a>
        <a className="button" href={addressOf('exportArchive', { id: run.id }, query)} download>
          {t('archive')}
        </a>
      </div>
    </section>
  )
}

/** Everything that names the estimate. */
function EstimateIds({ run, estimate }: Pick<SectionProps, 'run' | 'estimate'>) {
  const { t } = useTranslation('results')
  const rows = [
    ['scenarioId', run.scenario],
    ['version', String(run.version)],
    ['scenarioHash', estimate.key.scenario],
    ['model', estimate.key.model],
    ['engine', estimate.key.engine],
    ['seed', String(estimate.key.seed)],
    ['draws', String(estimate.key.draws)],
    ['estimateHash', estimate.hash],
    ['runId', run.id],
    ['ended', timeOf(run.endedAt ?? run.createdAt)],
    ['residual', scientific(estimate.facts.residual)],
  ] as const
  return (
    <section className="stack" aria-labelledby="ids">
      <h2 id="ids">{t('idsTitle')}</h2>
      <div className="table-scroll">
        <table>
          <tbody>
            {rows.map(([key, value]) => (
              <tr key={key}>
                <th scope="row">{t(`id.${key}`)}</th>
                <td>
                  <code style={{ overflowWrap: 'anywhere' }}>{value}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
