import { expect, test } from 'vitest'
import { chartFileName } from './chart-file-name.ts'

test.each([
  ['Ukraine: about 1,600 posts in May 2028', 'Ukraine-about-1-600-posts-in-May-2028.svg'],
  ['Львівська область: 1 200 посад', 'Львівська-область-1-200-посад.svg'],
  ['../../etc/passwd', 'etc-passwd.svg'],
  ['…', 'chart.svg'],
])('%s is saved as %s', (title, name) => expect(chartFileName(title, 'svg')).toBe(name))

test('a long title ends at a word', () => {
  const name = chartFileName('word '.repeat(40), 'csv')
  expect(name).toMatch(/^(word-)*word\.csv$/)
  expect(name.length).toBeLessThanOrEqual(64)
})
