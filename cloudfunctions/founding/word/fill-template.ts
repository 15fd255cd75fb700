import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import type { Printed, TemplateFault } from './word-rules'

/** A template that cannot be read or filled, with each fault and the words around it. */
export class BrokenTemplate extends Error {
  constructor(readonly faults: readonly TemplateFault[]) {
    super(faults.map(({ problem }) => problem).join('; '))
  }
}

/** The .docx with everything printed. Values are put in as text: markup and template signs in them stay what they are. */
export function fillTemplate(template: Buffer, { words, lists }: Printed): Buffer {
  try {
    const document = opened(template)
    document.render({ ...words, ...lists })
    return (document.getZip() as PizZip).generate({ type: 'nodebuffer', compression: 'DEFLATE' })
  } catch (error) {
    throw brokenBy(error)
  }
}

/** Compiled, not yet filled. Throws `BrokenTemplate`. */
export function openTemplate(template: Buffer): Docxtemplater {
  try {
    return opened(template)
  } catch (error) {
    throw brokenBy(error)
  }
}

const opened = (template: Buffer): Docxtemplater =>
  new Docxtemplater(new PizZip(template), {
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    nullGetter: () => '',
  })

interface LibraryFault {
  message?: string
  properties?: { id?: string; xtag?: string; context?: string; explanation?: string; errors?: LibraryFault[] }
}

const inWords: Record<string, string> = {
  unopened_tag: '多了一个“}”，前面没有“{”',
  unclosed_tag: '少了一个“}”，这一处没有收尾',
  unopened_loop: '名单的结尾没有对应的开头',
  unclosed_loop: '名单的开头没有对应的结尾',
  closing_tag_does_not_match_opening_tag: '名单的开头和结尾名字不一样',
  duplicate_open_tag: '“{”写了两次',
  duplicate_close_tag: '“}”写了两次',
}

function brokenBy(error: unknown): BrokenTemplate {
  const { properties, message = '' } = error as LibraryFault
  const faults = properties?.errors ?? [error as LibraryFault]
  return new BrokenTemplate(
    faults.map((fault) => ({
      tag: fault.properties?.xtag ?? '',
      problem: inWords[fault.properties?.id ?? ''] ?? '这个文件打不开或者写法不对',
      where: fault.properties?.context ?? message,
    })),
  )
}
