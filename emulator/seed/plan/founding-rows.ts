import { addDays } from '../../../contracts/calendar'
import type { FoundingPlan } from './founding-plan'

type Row = Record<string, string>

const departments = ['一车间', '二车间', '包装班', '质检室', '办公室', '门店']
const offices = { committee: ['主任', '副主任', '委员'], federation: ['主席', '副主席', '执委'] } as const
const tellers = ['总监票', '监票', '监票', '总计票', '计票', '计票']

/** The rows that a roster of a planned case is filled with. */
export const foundingRows = (plan: FoundingPlan, roster: string): Row[] => {
  const { women, today } = plan
  switch (roster) {
    case 'prepGroup':
      return women.slice(0, 3).map((name, index) => ({ name, duty: index === 0 ? '组长' : '组员' }))
    case 'women':
      return women.map((name, index) => ({ name, department: departmentOf(index) }))
    case 'candidates':
      return candidatesOf(plan).map((name, index) => ({
        name,
        standsFor: officeOf(plan, index),
        post: departmentOf(index),
      }))
    case 'tellers':
      return women.slice(-tellers.length).map((name, index) => ({ name, role: tellers[index] ?? '计票' }))
    case 'contactLog':
      return [{ day: addDays(today, -10), how: '微信', content: '问了大家最想办什么活动' }]
    default:
      throw new Error(`种子里没有写名单 ${roster}`)
  }
}

/** One more than there are seats. */
export const candidatesOf = ({ women, answers }: FoundingPlan): readonly string[] =>
  women.slice(0, Number(answers.memberSeats) + 1)

function officeOf({ route, answers }: FoundingPlan, index: number): string {
  const [head, deputy, member] = route === 'committee' ? offices.committee : offices.federation
  if (index === 0) return head
  return index <= Number(answers.deputySeats) ? deputy : member
}

const departmentOf = (index: number): string => departments[index % departments.length] ?? ''
