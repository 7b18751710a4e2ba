import type { SectionProps } from './section-props.ts'
export function MoneySection(_: SectionProps) {
  return null
}
