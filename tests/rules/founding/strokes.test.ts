import { countStrokes } from '../../../cloudfunctions/founding/pack/strokes'
import { byStrokes } from '../../../cloudfunctions/founding/pack/strokes-rules'

const ordered = (...names: string[]): string[] => byStrokes(names, (name) => name, countStrokes)

test.each([
  [
    'the surname with fewer strokes first',
    ['陈秀珍', '赵海霞', '乌云其其格', '丁晓芸'],
    '丁晓芸 乌云其其格 陈秀珍 赵海霞',
  ],
  ['of one surname by what follows', ['王秀兰', '王玉冬', '王云夏'], '王云夏 王玉冬 王秀兰'],
  [
    'surnames with as many strokes each stand together',
    ['方香春', '王云夏', '方云夏', '王玉冬', '方霞秋'],
    '方云夏 方香春 方霞秋 王云夏 王玉冬',
  ],
  ['a name of two characters before a longer one', ['王云夏', '王云'], '王云 王云夏'],
  ['those with as many strokes in the order they came', ['王红', '王约'], '王红 王约'],
  ['a surname no table knows last', ['\u{2A6A5}云', '魏佳'], '魏佳 \u{2A6A5}云'],
])('%s', (_, names, expected) => {
  expect(ordered(...names).join(' ')).toBe(expected)
})
