import { type Finding, finding, ModelInputError } from '@shiftwork/contracts'
import { z } from 'zod'

/** What the service is told from outside: environment, overridden by the command line. */
export interface Settings {
  readonly port: number
  /** The data folder of the embedded database. */
  readonly data: string
  /** Null: the embedded database. */
  readonly databaseUrl: string | null
  readonly logLevel: LogLevel
  /** Calls taken from one address in ten seconds before it is asked to wait. */
  readonly callsPerTenSeconds: number
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((n) => n >= least && n <= most, `a whole number from ${least} to ${most}`)

const EnvironmentSchema = z.object({
  SHIFTWORK_DATA: z.string().min(1, 'the path of a folder').default('.shiftwork'),
  SHIFTWORK_PORT: wholeNumber(0, 65_535).default(4300),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/\S+$/, 'an address that begins with postgresql://')
    .optional(),
  SHIFTWORK_LOG: z.enum(logLevels).default('warn'),
  SHIFTWORK_RATE: wholeNumber(1, 1_000_000).default(5_000),
})

/** Reads the environment; everything that is wrong with it comes at once. An empty variable counts as absent. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''))
  const read = EnvironmentSchema.safeParse(given)
  if (!read.success) throw new ModelInputError(read.error.issues.map((issue) => describe(issue, given)))
  const { data } = read
  return {
    port: data.SHIFTWORK_PORT,
    data: data.SHIFTWORK_DATA,
    databaseUrl: data.DATABASE_URL ?? null,
    logLevel: data.SHIFTWORK_LOG,
    callsPerTenSeconds: data.SHIFTWORK_RATE,
  }
}

function describe(issue: z.core.$ZodIssue, given: Readonly<Record<string, string | undefined>>): Finding {
  const name = String(issue.path[0])
  // @NOTE An address of a database may hold a password: it is never printed.
  const found = name === 'DATABASE_URL' ? 'something else' : given[name]
  return finding('environment-not-valid', {
    path: name,
    ...(found === undefined ? {} : { found }),
    expected: issue.message,
    remedy: `Correct ${name} or take it out of the environment.`,
    values: { name },
  })
}
