import type { Step } from '../route'

/** The last step of an election in an organisation that is there. */
export const announced: Step = {
  id: 'announced',
  title: '公布名单',
  turn: 'contact',
  stage: 'established',
  sentences: [{ text: '{announcedDay}在单位里公布{memberTitle}名单。' }],
  keyPoint: { mark: '谁来、谁走，姐妹们都要知道找谁。' },
  questions: ['afterFounding', 'chairLeft'],
  documents: [],
}
