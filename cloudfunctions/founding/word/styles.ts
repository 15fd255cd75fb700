import { AlignmentType, LineRuleType, type IParagraphStyleOptions } from 'docx'
import { styleNames, type StyleName } from './word-rules'

/** Half points. 三号 is 16, 二号 22, 小四 12. */
const size = { title: 44, body: 32, cell: 24, banner: 96 }
/** 28 points, so that 22 lines stand on a page. */
const line = { line: 560, lineRule: LineRuleType.EXACT }
const TWO_CHARACTERS = 640
const FOUR_CHARACTERS = 1280

const font = (eastAsia: string) => ({ ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia })
const fangSong = font('仿宋')

/** 小标宋 for titles, 仿宋 三号 for the body, 黑体 for headings: the usual values of official documents (GB/T 9704). */
const looks: Record<StyleName, Pick<IParagraphStyleOptions, 'run' | 'paragraph'>> = {
  Title: {
    run: { font: font('方正小标宋简体'), size: size.title },
    paragraph: { alignment: AlignmentType.CENTER, spacing: { line: 640, lineRule: LineRuleType.EXACT, after: 400 } },
  },
  To: { run: { font: fangSong, size: size.body }, paragraph: { spacing: line } },
  Text: {
    run: { font: fangSong, size: size.body },
    paragraph: { spacing: line, indent: { firstLine: TWO_CHARACTERS } },
  },
  Heading: { run: { font: font('黑体'), size: size.body }, paragraph: { spacing: { ...line, before: 200 } } },
  End: {
    run: { font: fangSong, size: size.body },
    paragraph: {
      alignment: AlignmentType.RIGHT,
      spacing: { ...line, before: 120 },
      indent: { right: FOUR_CHARACTERS },
    },
  },
  Banner: { run: { font: font('黑体'), size: size.banner }, paragraph: { alignment: AlignmentType.CENTER } },
  Cell: { run: { font: fangSong, size: size.cell }, paragraph: { spacing: { before: 40, after: 40 } } },
  CellHead: {
    run: { font: font('黑体'), size: size.cell },
    paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 40, after: 40 } },
  },
}

const chinese: Record<StyleName, string> = {
  Title: '公文标题',
  To: '主送单位',
  Text: '公文正文',
  Heading: '公文小标题',
  End: '落款',
  Banner: '会标大字',
  Cell: '表格文字',
  CellHead: '表格栏目',
}

export const styles: IParagraphStyleOptions[] = styleNames.map((id) => ({ id, name: chinese[id], ...looks[id] }))
