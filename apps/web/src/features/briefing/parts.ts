/** Parts that a briefing can have, in their order. */
export const briefingParts = ['effects', 'net', 'publicMoney', 'retraining', 'risk', 'inputs', 'limits'] as const
export type BriefingPart = (typeof briefingParts)[number]

/** What a paper for a council has if nothing is said: two to four pages. */
export const usualParts: readonly BriefingPart[] = ['effects', 'net', 'inputs', 'limits']
