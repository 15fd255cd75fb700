import { say } from '../progress'
import { loadCorpus } from './load'
import type { Size } from './size'

/** `make.ts FILE SIZE MONTH`, the size as JSON: a program of its own, see kept-corpus.ts. */
const [file, size, month] = process.argv.slice(2)
if (file === undefined || size === undefined || month === undefined) throw new Error('make.ts FILE SIZE MONTH')
loadCorpus(file, { size: JSON.parse(size) as Size, month, say })
