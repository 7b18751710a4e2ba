import { findingText, type WorkforceFileKind, WorkforceFilePreviewSchema, WorkforceFileSchema } from '@shiftwork/contracts'
import { describe, expect, test } from 'vitest'
import { loadModel } from './model.ts'
import { previewWorkforceFile } from './workforce-file.ts'

const model = loadModel().reference
const setting = { start: '2027-03', months: 48, payers: ['region'] }

const read = (kind: WorkforceFileKind, text: string, given: object = setting) =>
  WorkforceFilePreviewSchema.parse(
    previewWorkforceFile(WorkforceFileSchema.parse({ kind, name: `${kind}.csv`, text, setting: given }), model),
  )

/** "code line:column name" of what was found, notes left out. */
const told = ({ findings }: ReturnType<typeof read>) =>
  findings
    .filter(({ severity }) => severity !== 'note')
    .map(({ code, path, values }) => `${code} ${path?.split(':').slice(1).join(':')} ${values['column'] ?? ''}`.trim())

const poolHead = 'id,name,kind,occupation,place,month,people,willing,monthly wage,reaches,note'
const courseHead = 'id,name,place,teaches,months,seats,starts,price,pass rate,payers'
const poolRow = 'lamp,Lamp line,closing-line,8212,FR-PDL,0,40,0.5,2100,FR-BRE,'
const courseRow = 'air,Airframes,FR-PDL,8211,4,20,0 6,5000,0.85,region 0.6 employer 0.4'

describe('a file of pools', () => {
  test('one row a month in which people join; rows of one id are one pool', () => {
    const { pools, rows, leftOut } = read('pools', `${poolHead}\n${poolRow}\nlamp,,,,,2027-09,12,,,,\n`)
    expect({ rows, leftOut }).toEqual({ rows: 2, leftOut: 0 })
    expect(pools).toEqual([
      {
        id: 'lamp',
        name: 'Lamp line',
        kind: 'closing-line',
        occupation: '8212',
        place: 'FR-PDL',
        joins: [
          { month: 0, people: 40 },
          { month: 6, people: 12 },
        ],
        willing: 0.5,
        monthlyWage: 2100,
        reaches: ['FR-BRE'],
        relocation: 0,
      },
    ])
  })

  test('with semicolons and decimal commas, a byte-order mark, names of columns in other letters, and a text over two lines', () => {
    const text = `\uFEFFID;Name;Kind;Occupation;Place;Month;People;Willing;Monthly_Wage\r\nlamp;"Lamp\r\nline";closing-line;8212;FR-PDL;0;40;0,5;2100,75\r\n`
    const preview = read('pools', text)
    expect(told(preview)).toEqual([])
    expect(preview.findings.map(({ code }) => code)).toEqual(['semicolons-read'])
    expect(preview.pools[0]).toMatchObject({ name: 'Lamp\r\nline', willing: 0.5, monthlyWage: 2100.75 })
  })

  test('a range and a source make a claim of a number', () => {
    const head = `${poolHead},source,said,confidence`
    const { pools } = read('pools', `${head}\nlamp,L,closing-line,8212,FR-PDL,0,30..40..45,,,,,Works council,press,medium\n`)
    expect(pools[0]?.joins[0]?.people).toEqual({
      chosen: 'file',
      range: [30, 45],
      claims: [{ id: 'file', value: 40, said: 'press', source: { title: 'Works council' }, confidence: 'medium' }],
    })
  })
})

/** A row in the place of the good one, and what is told of it. */
const poolFaults: [name: string, rows: string, ...told: string[]][] = [
  ['a decimal comma in quotes', poolRow.replace('0.5', '"0,5"'), 'decimal-comma 2:8 willing'],
  ['a decimal comma without quotes', poolRow.replace('0.5', '0,5'), 'number-of-cells 2:12'],
  ['a thousand that may be a decimal', poolRow.replace('2100', '"2,100"'), 'ambiguous-number 2:9 monthly wage'],
  ['words for a number', poolRow.replace('40', 'forty'), 'cell-not-a-number 2:7 people'],
  ['a number without end', poolRow.replace('40', '1e999'), 'cell-not-a-number 2:7 people'],
  ['a formula for a number', poolRow.replace('40', '=B2*2'), 'formula-in-cell 2:7 people'],
  ['a formula for a name', poolRow.replace('Lamp line', '"=HYPERLINK(""x"")"'), 'formula-in-cell 2:2 name'],
  ['an empty cell that is needed', poolRow.replace('8212', ''), 'missing-field 2:4 occupation'],
  ['a kind that is none', poolRow.replace('closing-line', 'retired'), 'unknown-value 2:3 kind'],
  ['an id in capitals', poolRow.replace('lamp', 'Lamp'), 'wrong-format 2:1 id'],
  ['an unknown region', poolRow.replace('FR-PDL', 'FR-XXX'), 'unknown-region 2:5 place'],
  ['a place that nobody reaches', poolRow.replace('FR-BRE', 'FR-BRE QQQ'), 'unknown-economy 2:10 reaches'],
  ['an unknown occupation', poolRow.replace('8212', '9999'), 'unknown-occupation 2:4 occupation'],
  ['more willing than there are', poolRow.replace('0.5', '1.5'), 'outside-domain 2:8 willing'],
  ['a negative wage', poolRow.replace('2100', '-2100'), 'outside-domain 2:9 monthly wage'],
  ['a negative month', poolRow.replace(',0,40', ',-1,40'), 'outside-domain 2:6 month'],
  ['a month before the start', poolRow.replace(',0,40', ',2027-02,40'), 'month-before-start 2:6 month'],
  ['a range that leaves its value out', poolRow.replace('40', '41..40..45'), 'range-excludes-chosen 2:7 people'],
  ['half a range', poolRow.replace('40', '30..40'), 'cell-not-a-number 2:7 people'],
  ['a month twice', `${poolRow}\nlamp,,,,,0,3,,,,`, 'month-stands-twice 3:6 month'],
  ['a row that says otherwise', `${poolRow}\nlamp,Other,,,,4,3,,,,`, 'differs-from-first-row 3:2 name'],
  [
    'two faults in one row',
    poolRow.replace('40', 'x').replace('0.5', 'y'),
    'cell-not-a-number 2:7 people',
    'cell-not-a-number 2:8 willing',
  ],
  ['an open quote', `${poolRow.replace('Lamp line', '"Lamp line')}`, 'text-file-broken 2:2'],
]
const courseFaults: [name: string, rows: string, ...told: string[]][] = [
  ['no seats', courseRow.replace('20', '0'), 'outside-domain 2:6 seats'],
  ['a course that ends after the horizon', courseRow.replace('0 6', '46'), 'course-never-ends-in-time 2:7 starts'],
  ['nobody passes', courseRow.replace('0.85', '0'), 'outside-domain 2:9 pass rate'],
  ['a negative price', courseRow.replace('5000', '-1'), 'outside-domain 2:8 price'],
  ['a payer nobody knows', courseRow.replace('region', 'union'), 'unknown-payer 2:10 payers'],
  ['shares below one', courseRow.replace('0.6', '0.5'), 'payer-shares-do-not-sum 2:10 payers'],
  ['a payer without a share', courseRow.replace(' employer 0.4', ' employer'), 'wrong-format 2:10 payers'],
  ['a payer twice', courseRow.replace('employer', 'region'), 'code-stands-twice 2:10 payers'],
  ['an occupation nobody knows', courseRow.replace('8211', '8211 82x'), 'wrong-format 2:4 teaches'],
  ['half a month', courseRow.replace(',4,', ',4.5,'), 'not-whole 2:5 months'],
  ['two courses of one id', `${courseRow}\n${courseRow}`, 'duplicate-id 3:1 id'],
]

describe('every fault is told by line and column, in words, and the good rows stay', () => {
  const good = { pools: 'good,Good,unemployed,9329,UA-46,1,7,,,,', courses: courseRow.replace('air', 'good') }
  const head = { pools: poolHead, courses: courseHead }
  const all = [
    ...poolFaults.map((fault) => ({ kind: 'pools' as const, fault })),
    ...courseFaults.map((fault) => ({ kind: 'courses' as const, fault })),
  ].map(({ kind, fault: [name, rows, ...expected] }) => ({ kind, name, rows, expected }))
  test.each(all)('$name ($kind)', ({ kind, rows, expected }) => {
    // An open quote swallows what follows it, so the good row stands before it elsewhere.
    const preview = read(kind, `${head[kind]}\n${rows}\n${good[kind]}\n`)
    expect(told(preview)).toEqual(expected)
    const open = expected[0]?.startsWith('text-file-broken')
    expect(preview[kind].some(({ id }) => id === 'good')).toBe(!open)
    expect(preview.leftOut).toBe(open ? 0 : 1)
    for (const finding of preview.findings) {
      const { says, remedy } = findingText(finding)
      expect(says).not.toMatch(/\{|undefined|NaN/)
      expect(says.startsWith(finding.code.replaceAll('-', ' '))).toBe(false)
      expect(remedy.length).toBeGreaterThan(3)
    }
  })

  test('a start too late to end in time is remarked upon and stays', () => {
    const preview = read('courses', `${courseHead}\n${courseRow.replace('0 6', '0 46')}\n`)
    expect(told(preview)).toEqual(['course-ends-beyond-horizon 2:7 starts'])
    expect(preview.courses).toHaveLength(1)
  })

  test.each([
    ['nothing', '', ['sheet-empty']],
    ['no header', `${poolRow}\n`, ['sheet-header-unknown 1:1']],
    ['a column that is missing', 'id,name,kind,occupation,place,month\n', ['sheet-column-missing 1:1 people']],
    ['columns unknown and twice', `${poolHead},colour,name\n${poolRow},red,x\n`, ['sheet-column-unknown 1:12', 'sheet-column-twice 1:13']],
  ])('%s in the first row', (_, text, expected) => {
    expect(told(read('pools', text))).toEqual(expected)
  })

  test('a calendar month needs a start to count from', () => {
    expect(told(read('pools', `${poolHead}\n${poolRow.replace(',0,40', ',2027-05,40')}\n`, {}))).toEqual(['month-needs-start 2:6 month'])
  })
})

describe('100,000 rows', () => {
  const lines = (row: (k: number) => string) => `${poolHead}\n${Array.from({ length: 100_000 }, (_, k) => row(k)).join('\n')}\n`

  test('of 167 pools come back whole', () => {
    const text = lines((k) => `pool-${k % 167},Pool,unemployed,9329,UA-46,${Math.floor(k / 167)},${k % 9},,,,`)
    const { rows, leftOut, pools, findings } = read('pools', text, {})
    expect({ rows, leftOut, pools: pools.length, findings }).toEqual({ rows: 100_000, leftOut: 0, pools: 167, findings: [] })
    expect(pools.reduce((sum, { joins }) => sum + joins.length, 0)).toBe(100_000)
  })

  test('of as many pools: the first 200 are kept, and the rest is said once', () => {
    const preview = read(
      'pools',
      lines((k) => `pool-${k},Pool,unemployed,9329,UA-46,0,3,,,,`),
    )
    expect(preview.pools).toHaveLength(200)
    expect(preview.leftOut).toBe(99_800)
    expect(told(preview)).toEqual(['too-many-pools 202:1 id'])
  })

  test('all with faults: the first 200 are told, and how many more there are', () => {
    const preview = read(
      'pools',
      lines((k) => `pool,Pool,unemployed,9329,UA-46,${k},x,,,,`),
    )
    expect(preview.findings).toHaveLength(201)
    expect(preview.findings.at(-1)).toMatchObject({ code: 'more-findings', values: { count: 99_800 } })
  })
})
