/** Whoever pays is a payer of the funding, or the employer. */
export const employerPays = 'employer'
