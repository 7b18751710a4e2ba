import { expect, test } from 'vitest'
import { chartCsv } from './chart-csv.ts'

const names = { title: 'Chart', unit: 'Unit', source: 'Source' }
const about = { title: 'Posts, by place', unit: 'posts', source: 'Scenario “A”.' }
const linesOf = (text: string) => text.replace('\uFEFF', '').split('\r\n')

test('a header, numbers with a point and all their digits, title, unit and source in every row', () => {
  const twin = { header: ['Place', 'Posts'], rows: [['Lviv', 1234.5678] as const, ['Other places', -3000] as const] }
  expect(linesOf(chartCsv(twin, names, about))).toEqual([
    'Place,Posts,Chart,Unit,Source',
    'Lviv,1234.5678,"Posts, by place",posts,Scenario “A”.',
    'Other places,-3000,"Posts, by place",posts,Scenario “A”.',
    '',
  ])
})

test('what is not known is empty, never zero', () => {
  const twin = { header: ['Place', 'Posts'], rows: [['Lviv', null] as const] }
  expect(linesOf(chartCsv(twin, names, about))[1]).toBe('Lviv,,"Posts, by place",posts,Scenario “A”.')
})

test.each(['=1+1', '+41', '-5 posts', '@SUM(A1)', '\tx', "'=x"])('a spreadsheet does not compute %j', (text) => {
  const [, row = ''] = chartCsv({ header: ['Place'], rows: [[text]] }, names, { ...about, title: text }).split('\r\n')
  expect(row.split(',')[0]).toBe(`'${text}`)
  expect(row.split(',')[1]).toBe(`'${text}`)
})

test('quotes, commas and ends of line stay inside their cell', () => {
  const twin = { header: ['a "b"'], rows: [['one, two\nthree']] }
  expect(chartCsv(twin, names, about)).toContain('"a ""b""",Chart')
  expect(chartCsv(twin, names, about)).toContain('"one, two\nthree",')
})

test('begins with the mark that spreadsheets know UTF-8 by', () => {
  expect(chartCsv({ header: [], rows: [] }, names, about).charCodeAt(0)).toBe(0xfeff)
})
