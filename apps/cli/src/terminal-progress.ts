import type { WriteStream } from 'node:tty'

/** A terminal to write to, or whatever else the standard error is. */
type Stream = Pick<WriteStream, 'write'> & { readonly isTTY?: boolean }

/** Says on a terminal how far a question is, in one line that is written over; a file or a pipe gets no such line. */
export function progressTo(stream: Stream, of: 'draws' | 'points' | 'steps') {
  let shown = ''
  return ({ done, total }: { readonly done: number; readonly total: number }) => {
    const now = `\r${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} ${of}${done === total ? '\n' : ''}`
    if (!stream.isTTY || now === shown) return
    shown = now
    stream.write(now)
  }
}
