import { config } from 'zod/v4/core'

// Imported before any schema is made: the page's content security policy forbids code from text, which zod would otherwise try.
config({ jitless: true })
