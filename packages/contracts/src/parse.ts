import type { z } from 'zod'
import { type Finding, finding, ModelInputError } from './finding.ts'
import { jsonFault } from './json-fault.ts'

type Issue = z.core.$ZodIssue

/** RFC 6901 pointer of a path. */
export function jsonPointer(path: readonly PropertyKey[]): string {
  return path.map((p) => `/${String(p).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** What stands at a path, cut to a length that can be printed. */
export function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value))
  return text.length > 120 ? `${text.slice(0, 117)}…` : text
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((v, p) => (typeof v === 'object' && v !== null ? (v as Record<PropertyKey, unknown>)[p] : undefined), value)
}

/** Of a union the branch that got furthest is the one the writer meant. */
function unfold(issue: Issue, value: unknown): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue]
  const here = at(value, issue.path)
  const branches = issue.errors.map((b) => b.flatMap((i) => unfold({ ...i, path: [...issue.path, ...i.path] } as Issue, value)))
  const meant = branches.filter((b) => b.every((i) => !(i.code === 'invalid_type' && i.path.length === issue.path.length)))
  const chosen = meant.sort((a, b) => depth(b) - depth(a))[0]
  return chosen && typeof here === 'object' ? chosen : [issue]
}
const depth = (issues: readonly Issue[]) => Math.max(0, ...issues.map((i) => i.path.length))

function describe(issue: Issue, value: unknown): Finding[] {
  const path = jsonPointer(issue.path)
  const found = shown(at(value, issue.path))
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => finding('unknown-field', { path: `${path}${jsonPointer([key])}`, found: key, values: { field: key } }))
    case 'invalid_type':
      return [finding(found === 'nothing' ? 'missing-field' : 'wrong-type', { path, found, expected: String(issue.expected) })]
    case 'too_small':
      return [
        finding('too-small', {
          path,
          found,
          expected: `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}${unitOf(issue.origin)}`,
        }),
      ]
    case 'too_big':
      return [
        finding('too-large', {
          path,
          found: issue.origin === 'string' ? `${found.length} characters` : found,
          expected: `${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}${unitOf(issue.origin)}`,
        }),
      ]
    case 'invalid_value':
      return [finding('unknown-value', { path, found, expected: issue.values.map(String).join(', ') })]
    case 'invalid_format':
      return [
        finding('wrong-format', { path, found, expected: 'pattern' in issue && issue.pattern ? String(issue.pattern) : issue.format }),
      ]
    case 'custom': {
      const params = (issue.params ?? {}) as { finding?: string; expected?: string }
      return [finding(params.finding ?? 'not-valid', { path, found, expected: params.expected ?? issue.message })]
    }
    case 'invalid_union':
      if (issue.errors.length === 0 && 'options' in issue && found !== 'nothing')
        return [finding('unknown-value', { path, found, expected: kindsNamed(issue.options) })]
      return [finding(found === 'nothing' ? 'missing-field' : 'wrong-type', { path, found, expected: kindsOf(issue) })]
    default:
      return [finding('not-valid', { path, found, expected: issue.message })]
  }
}

/** What a field that tells branches apart may say. */
function kindsNamed(options: unknown): string {
  return Array.isArray(options) ? options.filter((option) => option !== undefined).join(', ') : ''
}

/** The kinds of value a union takes, in the words of its branches. */
function kindsOf(issue: Extract<Issue, { code: 'invalid_union' }>): string {
  const kinds = issue.errors.flatMap((branch) =>
    branch.flatMap((i) => (i.code === 'invalid_type' ? [i.expected] : i.code === 'invalid_value' ? i.values.map(String) : [])),
  )
  return [...new Set(kinds)].join(' or ') || issue.message
}

function unitOf(origin: string): string {
  return origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : ''
}

/** Reads a value through a schema; everything that is wrong with it comes at once, as findings with JSON pointers. */
export function parse<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw new ModelInputError(result.error.issues.flatMap((i) => unfold(i, value)).flatMap((i) => describe(i, value)))
}

/** JSON text to a value; a fault names line and column. Keys that would reach an object's prototype are refused. */
export function parseJson(text: string, name: string): unknown {
  const place = (offset: number) => {
    const before = text.slice(0, offset)
    return `${name}:${before.split('\n').length}:${offset - before.lastIndexOf('\n')}`
  }
  let reachesPrototype = false
  let value: unknown
  try {
    value = mayReachPrototype(text)
      ? JSON.parse(text, (key, held) => {
          if (key === '__proto__') reachesPrototype = true
          return held
        })
      : JSON.parse(text)
  } catch {
    const offset = jsonFault(text) ?? text.length
    const found = text.length === 0 ? 'nothing' : shown(text.slice(Math.max(0, offset - 20), offset + 20))
    throw new ModelInputError(finding('not-json', { path: place(offset), found, expected: 'JSON' }))
  }
  // The key may be written with escapes; then no place in the text can be named, only the file.
  if (reachesPrototype) {
    const at = text.indexOf('"__proto__"')
    throw new ModelInputError(finding('forbidden-key', { path: at < 0 ? name : place(at), found: '__proto__' }))
  }
  return value
}

/** Whether a text could hold the key, written out or with escapes: looking at every key takes ten times as long as reading. */
function mayReachPrototype(text: string): boolean {
  return text.includes('__proto__') || text.includes('\\u')
}
