import { z } from 'zod'

/** Codes, never names: names are data by code and language. */
export const EconomyCode = z
  .string()
  .regex(/^[A-Z][A-Z0-9]{1,7}$/)
  .describe('economy, ISO 3166-1 alpha-3 in the bundled tables, e.g. UKR')
export const RegionCode = z
  .string()
  .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)
  .describe('region, ISO 3166-2, e.g. UA-46 or FR-PDL')
export const PlaceCode = z
  .string()
  .regex(/^([A-Z][A-Z0-9]{1,7}|[A-Z]{2}-[A-Z0-9]{1,3}|[A-Z]{3}-rest)$/)
  .describe('a place: an economy (UKR), a region (UA-46) or the remainder of an economy (UKR-rest)')
export const IndustryCode = z
  .string()
  .min(1)
  .max(40)
  .describe('product or industry of the model version, ISIC Rev.4 as in the tables, e.g. C302T309')
export const OccupationCode = z
  .string()
  .regex(/^\d{1,4}$/)
  .describe('occupation, ISCO-08, 1 to 4 digits, e.g. 8211')
export const Month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .describe('calendar month, e.g. 2027-01')
export const CurrencyCode = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .describe('currency, ISO 4217, e.g. EUR')
export const Id = z.uuid().describe('UUIDv7')
export const Hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256 of canonical JSON, hexadecimal')
/** Names of lines, phases and claims inside one scenario: what addresses and paths are made of. */
export const LocalId = z
  .string()
  .regex(/^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$/)
  .describe('lower-case letters, digits and hyphens')
