import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSheet, readSheetRecords } from './workbook.ts'
import { readZip } from './zip-archive.ts'

/** A zip archive with each file deflated, or stored where its name ends in .txt. */
function zip(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text)
    const stored = name.endsWith('.txt')
    const packed = stored ? content : deflateRawSync(content)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(stored ? 0 : 8, 4)
    shared.writeUInt32LE(crc32(content), 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(content.length, 18)
    shared.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.from(name), packed])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), shared, place, Buffer.from(name)]))
    parts.push(local)
    offset += local.length
  }
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, ...directory, end])
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'workbook-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const written = (name: string, files: Readonly<Record<string, string>>) => {
  const path = join(folder, name)
  writeFileSync(path, zip(files))
  return path
}

test('files of an archive, deflated and stored; one that is missing is named with those that are there', () => {
  const file = readZip(written('a.zip', { 'long.csv': 'a,b\n'.repeat(1000), 'short.txt': 'été' }))
  expect(file('long.csv')).toBe('a,b\n'.repeat(1000))
  expect(file('short.txt')).toBe('été')
  expect(() => file('none.csv')).toThrow('long.csv, short.txt')
})

test('cells of a sheet: shared texts with runs and entities, numbers, texts of their own, gaps', () => {
  const path = written('a.xlsx', {
    'xl/sharedStrings.xml':
      '<sst><si><t>Code</t></si><si><r><t>Name </t></r><r><t xml:space="preserve">&amp; more</t></r></si><si><t>caf&#233;</t></si></sst>',
    'xl/worksheets/sheet1.xml':
      '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t>Own</t></is></c></row>' +
      '<row r="2"><c r="A2"><v>8211</v></c><c r="B2" s="3"/><c r="D2" t="s"><v>2</v></c></row></sheetData></worksheet>',
  })
  expect(readSheet(path)).toEqual([
    ['Code', 'Name & more', '', 'Own'],
    ['8211', '', '', 'café'],
  ])
  expect(readSheetRecords(path)[0]).toMatchObject({ Code: '8211', Own: 'café' })
})
