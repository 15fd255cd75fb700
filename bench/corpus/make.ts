import { say } from '../progress'
import { loadCorpus } from './load'

/** `make.ts FILE VISITS MONTH`: a program of its own, see kept-corpus.ts. */
const [file, visits, month] = process.argv.slice(2)
if (file === undefined || visits === undefined || month === undefined) throw new Error('make.ts FILE VISITS MONTH')
loadCorpus(file, { visits: Number(visits), month, say })
