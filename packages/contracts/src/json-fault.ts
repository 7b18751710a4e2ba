const space = /[ \t\n\r]*/y
const scalar = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/**
 * Offset of the first character at which a text stops being JSON (RFC 8259), or null where it is JSON.
 * The runtime's own message leaves the place out of many faults, and a user with a file of 5,000 lines needs it.
 */
export function jsonFault(text: string): number | null {
  let at = 0
  const skip = (pattern: RegExp) => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found) at += found[0].length
    return found !== null && found[0].length > 0
  }
  const take = (character: string) => {
    skip(space)
    if (text[at] !== character) return false
    at++
    return true
  }
  // What is open: "[" an array, "{" an object. A loop and not recursion: depth is the writer's, the stack is ours.
  const open: string[] = []
  const key = () => {
    skip(space)
    return text[at] === '"' && skip(scalar) && take(':')
  }
  for (;;) {
    skip(space)
    if (text[at] === '{' || text[at] === '[') {
      const kind = text[at++]!
      if (take(kind === '{' ? '}' : ']')) {
        // an empty object or array is a value: fall through to what follows it
      } else {
        open.push(kind)
        if (kind === '{' && !key()) return at
        continue
      }
    } else if (!skip(scalar)) return at
    while (open.length > 0 && take(open.at(-1) === '{' ? '}' : ']')) open.pop()
    if (open.length === 0) break
    if (!take(',')) return at
    if (open.at(-1) === '{' && !key()) return at
  }
  skip(space)
  return at === text.length ? null : at
}
