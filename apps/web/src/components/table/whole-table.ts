import { createContext } from 'react'

/** Tables inside show every row at once: nobody looks at them, they are read by a program. */
export const WholeTable = createContext(false)
