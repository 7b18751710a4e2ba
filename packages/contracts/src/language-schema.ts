import { z } from 'zod'
import { languages } from './language.ts'

/** A language as it crosses the wire. */
export const LanguageSchema = z.enum(languages)
