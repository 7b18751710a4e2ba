import { Fragment, type ReactNode } from 'react'
import { listText } from './list-text.ts'

/** Sets a name apart inside a text; no text of ours has it (INVISIBLE SEPARATOR). */
const edge = '\u2063'

/**
 * A sentence with pieces of a page in the places of its words.
 *
 * @param say makes the sentence; what stands for each piece is given by its name
 */
export function withPieces<Name extends string>(
  say: (words: Readonly<Record<Name, string>>) => string,
  pieces: Readonly<Record<Name, ReactNode>>,
): ReactNode {
  const names = Object.keys(pieces) as Name[]
  const words = Object.fromEntries(names.map((name) => [name, `${edge}${name}${edge}`])) as Record<Name, string>
  return say(words)
    .split(edge)
    .map((part, at) => {
      const name = `${part}-${at}`
      return <Fragment key={name}>{at % 2 === 0 ? part : pieces[part as Name]}</Fragment>
    })
}

/** "a, b and c" of pieces of a page. */
export function listOfPieces(pieces: readonly ReactNode[]): ReactNode {
  return withPieces(
    (words) => listText(pieces.map((_, at) => words[`${at}`] ?? '')),
    Object.fromEntries(pieces.map((piece, at) => [`${at}`, piece])),
  )
}
