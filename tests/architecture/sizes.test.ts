import { filesIn, read } from './support/files'

const LIMIT = 250
const FOLDERS = ['contracts', 'src', 'cloudfunctions', 'emulator', 'config', 'tools', 'bench', 'tests/support']

/** Data, or written by a program: nobody reads them line by line. */
const DATA = /^(emulator\/seed\/(divisions|texts)\/|src\/theme\/icons\/)/

const linesOfCode = (text: string): number =>
  text.split('\n').filter((line) => line.trim() !== '' && !/^\s*(\/\/|\/\*|\*)/.test(line)).length

describe('no file is too long to read in one go', () => {
  const files = filesIn(FOLDERS, /\.(tsx?|mjs|cjs|scss)$/).filter((file) => !DATA.test(file))

  it('looks at the whole project', () => {
    expect(files).toEqual(expect.arrayContaining(['contracts/visits.ts', 'src/app.tsx', 'tools/install.mjs']))
  })

  it(`keeps every file within ${LIMIT} lines of code`, () => {
    const long = files.map((file) => [file, linesOfCode(read(file))] as const).filter(([, lines]) => lines > LIMIT)
    expect(long).toEqual([])
  })
})
