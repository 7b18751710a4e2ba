import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { wholeNumber } from '../../figures/numbers.ts'
import { ProblemNotice } from '../../notices/problem-notice.tsx'
import { useCreateRun } from '../../requests/create-run.ts'
import { subjectOf } from '../../requests/seen-run.ts'

interface Props {
  readonly id: string
  readonly blocked: boolean
  /** Saves what is not saved yet; null where it could not be. */
  readonly save: () => Promise<{ version: number } | null>
}

const drawChoices = [1024, 4096, 16_384, 65_536]
const largestSeed = 4_294_967_295

/** Asks how exact the ranges shall be and runs the estimate. */
export function RunForm({ id, blocked, save }: Props) {
  const { t } = useTranslation('builder')
  const navigate = useNavigate()
  const create = useCreateRun()
  const [draws, setDraws] = useState(1024)
  const [seed, setSeed] = useState('1')
  const seedRight = /^\d+$/.test(seed) && Number(seed) <= largestSeed
  const run = async () => {
    const saved = await save()
    if (!saved) return
    const next = await create.mutateAsync({ scenario: id, version: saved.version, draws, seed: Number(seed) })
    await navigate({ to: '/runs/$id', params: { id: next.id }, search: subjectOf(next, id, saved.version) })
  }
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
      {create.isError && <ProblemNotice error={create.error} />}
      {blocked && <p className="problem">{t('runBlocked')}</p>}
      <div>
        <button
          type="button"
          className="button"
          data-kind="main"
          disabled={blocked || !seedRight || create.isPending}
          onClick={() => void run().catch(() => undefined)}
        >
          {t('run')}
        </button>
      </div>
    </section>
  )
}
