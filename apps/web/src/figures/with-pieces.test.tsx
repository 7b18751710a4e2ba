import { isValidElement, type ReactNode } from 'react'
import { expect, test } from 'vitest'
import { listOfPieces, withPieces } from './with-pieces.tsx'

/** What would be read of a piece of a page. */
function read(node: ReactNode): string {
  if (Array.isArray(node)) return node.map(read).join('')
  return isValidElement<{ children?: ReactNode }>(node) ? read(node.props.children) : String(node ?? '')
}

test('pieces stand where the sentence has them, also when it has them twice or in another order', () => {
  const say = ({ gross, net }: { gross: string; net: string }) => `Of ${gross} only ${net} are net; ${gross} is gross.`
  expect(read(withPieces(say, { net: <b>7</b>, gross: <b>9</b> }))).toBe('Of 9 only 7 are net; 9 is gross.')
})

test('a list of pieces reads as a list', () => {
  expect(read(listOfPieces([<i key="a">a</i>, <i key="b">b</i>, <i key="c">c</i>]))).toBe('a, b, and c')
  expect(read(listOfPieces([<i key="a">a</i>]))).toBe('a')
})
