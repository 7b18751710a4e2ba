import type { english } from './en/index.ts'

type Forms = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
type StemOf<Key> = Key extends `${infer Stem}_${Exclude<Forms, 'zero'>}` ? Stem : never

/**
 * English texts in another language: the same keys, the plural forms being those of the language. A key that is missing, or one
 * too many, is an error of the compiler. `_zero` is no form of a plural but a text of its own for none.
 */
type TextsWith<Plural extends Forms, Texts> = {
  readonly [Key in keyof Texts as StemOf<Key> extends never ? Key : `${StemOf<Key>}_${Plural}`]: Texts[Key] extends string
    ? string
    : TextsWith<Plural, Texts[Key]>
}

type English = typeof english

/** French says "1 500 000 d’emplois" with the form "many". */
export type French<Part extends keyof English> = TextsWith<'one' | 'many' | 'other', English[Part]>
/** Ukrainian says 1 місце, 2 місця, 5 місць; "other" is the form of fractions. */
export type Ukrainian<Part extends keyof English> = TextsWith<'one' | 'few' | 'many' | 'other', English[Part]>

/** All texts of one language, by part of the app. */
export type AllFrench = { readonly [Part in keyof English]: French<Part> }
export type AllUkrainian = { readonly [Part in keyof English]: Ukrainian<Part> }
