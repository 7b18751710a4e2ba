import { useTranslation } from 'react-i18next'
import { wholeNumber } from '../../figures/numbers.ts'
import { ProblemNotice } from '../../notices/problem-notice.tsx'
import type { AskedRun } from './use-run.ts'

interface Props {
  readonly asked: AskedRun
  readonly blocked: boolean
}

const drawChoices = [1024, 4096, 16_384, 65_536]

/** Asks how exact the ranges shall be. */
export function RunForm({ asked: { draws, setDraws, seed, setSeed, seedRight, largestSeed, error }, blocked }: Props) {
  const { t } = useTranslation('builder')
  return (
    <section className="card" aria-labelledby="run">
      <h2 id="run">{t('runTitle')}</h2>
      <div className="halves">
        <div className="field">
          <label htmlFor="draws">{t('draws')}</label>
          <span className="hint">{t('drawsHint')}</span>
          <select id="draws" value={draws} onChange={(event) => setDraws(Number(event.target.value))}>
            {drawChoices.map((n) => (
              <option key={n} value={n}>
                {t('drawsOption', { draws: wholeNumber(n) })}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="seed">{t('seed')}</label>
          <span className="hint">{t('seedHint')}</span>
          <input
            id="seed"
            inputMode="numeric"
            value={seed}
            aria-invalid={!seedRight || undefined}
            aria-describedby={seedRight ? undefined : 'seed-fault'}
            onChange={(event) => setSeed(event.target.value)}
          />
          {!seedRight && (
            <p id="seed-fault" className="problem">
              {t('seedFault', { most: wholeNumber(largestSeed) })}
            </p>
          )}
        </div>
      </div>
      {error && <ProblemNotice error={error} />}
      {blocked && <p className="problem">{t('runBlocked')}</p>}
    </section>
  )
}

/** Runs the estimate. It stands with the other buttons at the foot, which warnings that come late do not move. */
export function RunButton({ asked, blocked }: Props) {
  const { t } = useTranslation('builder')
  return (
    <button
      type="button"
      className="button"
      data-kind="main"
      disabled={blocked || !asked.seedRight || asked.pending}
      onClick={() => void asked.run().catch(() => undefined)}
    >
      {t('run')}
    </button>
  )
}
