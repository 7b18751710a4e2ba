interface Props {
  readonly done: number
  readonly total: number
  readonly label: string
  readonly text: string
}

/** A bar of what is done of what is to do: counted, never guessed. */
export function ProgressMeter({ done, total, label, text }: Props) {
  return (
    <div
      className="meter"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={done}
      aria-valuetext={text}
    >
      <span style={{ width: `${(100 * done) / Math.max(total, 1)}%` }} />
    </div>
  )
}
