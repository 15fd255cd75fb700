import type { Blank } from '../blank'

/** What is asked when an organisation that is there elects again: 换届, or 替补 and 增补 between elections. */
export const laterBlanks = {
  termEndsDay: {
    kind: 'day',
    label: '这一届到哪天',
    open: '选日期',
    help: '照上一次批复的任期算，可以改。',
    filledBy: 'contact',
  },
  renewalTiming: {
    kind: 'choice',
    label: '按期、提前还是延期',
    open: '选一种',
    help: '要提前或推迟的，先和上级妇联商量好。',
    filledBy: 'contact',
    proposal: () => 'onTime',
    choices: [
      { value: 'onTime', label: '按期' },
      { value: 'early', label: '提前' },
      { value: 'late', label: '延期' },
    ],
  },
  changeKind: {
    kind: 'choice',
    label: '替补还是增补',
    open: '选一种',
    help: '有人离任、补上空出来的名额，是替补；名额比原来多，是增补。',
    filledBy: 'contact',
    choices: [
      { value: 'substituted', label: '替补' },
      { value: 'added', label: '增补' },
    ],
  },
  changeReason: {
    kind: 'text',
    most: 60,
    label: '为什么要补',
    open: '写原因',
    example: '原执委工作调动',
    filledBy: 'contact',
  },
  changeSeats: {
    kind: 'number',
    least: 1,
    most: 30,
    unit: '名',
    label: '这次补几名',
    open: '几名',
    filledBy: 'contact',
    proposal: () => 1,
  },
  executivesNow: {
    kind: 'number',
    least: 1,
    most: 100,
    unit: '名',
    label: '现在在任的执委（委员）',
    open: '几名',
    help: '由他们开会投票，应到人数就是这个数。',
    filledBy: 'contact',
  },
  announcedDay: { kind: 'day', label: '公布名单的日期', open: '选日期', filledBy: 'contact' },
} as const satisfies Record<string, Blank>
