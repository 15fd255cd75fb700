import { catalogue, givenAtOpening, givenByCount, vocabulary } from './catalogue'
import { madeOf, placeholdersIn } from './progress'
import type { RouteId, Step } from './route'

const { blanks, derived, rosters } = vocabulary
const columnsOf = (roster: string): string[] => (rosters[roster]?.columns ?? []).map(({ key }) => key)
const counted: readonly string[] = [...givenByCount.executives.values, ...givenByCount.leaders.values]

/** The lists that a template may print, each with the columns of its rows; `index` is in all of them. */
export const printableLists: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.keys(rosters).map((id) => [id, columnsOf(id)])),
  leaderCandidates: columnsOf('candidates'),
  voters: ['name', 'department'],
  ...givenByCount.executives.lists,
  ...givenByCount.leaders.lists,
}

/** Whether something of this name is ever known of a case: asked, counted, or following from what is. */
export const isPrintableWord = (id: string): boolean =>
  id in blanks || id in derived || counted.includes(id) || givenAtOpening.some((given) => given === id)

/** What has to be there before a list can be printed. */
const listsBehind: Readonly<Record<string, readonly string[]>> = {
  leaderCandidates: ['candidates'],
  voters: ['women', 'delegates', 'executives'],
}

export interface Known {
  word: (id: string) => boolean
  list: (id: string) => boolean
}

/** What a route asks, follows or counts up to a step and with it. */
export function knownUpTo(routeId: RouteId, stepId: string): Known {
  const { steps } = catalogue.routes[routeId]
  const until = steps.slice(0, steps.findIndex(({ id }) => id === stepId) + 1)
  const asked = new Set([...givenAtOpening, ...until.flatMap(askedAnyhow)])
  const isMade = (id: string): boolean => {
    const follows = derived[id]
    return follows !== undefined && madeOf(follows, routeId).every(word)
  }
  const word = (id: string): boolean => asked.has(id) || isMade(id)
  const lists = new Set([...until.flatMap(listsOf), ...(routeId === 'byElection' ? ['executives'] : [])])
  const list = (id: string): boolean => (listsBehind[id] ?? [id]).some((behind) => lists.has(behind))
  return { word, list }
}

/** On whatever branch. */
function askedAnyhow({ sentences, rosters: of = [], count }: Step): string[] {
  const given = count ? givenByCount[count].values : []
  return [...sentences.flatMap(({ text }) => placeholdersIn(text)), ...of.map(({ id }) => `${id}.count`), ...given]
}

const listsOf = ({ rosters: of = [], count }: Step): string[] => [
  ...of.map(({ id }) => id),
  ...(count ? Object.keys(givenByCount[count].lists) : []),
]

/** The step of a route at which a word or list becomes known; null when it never does. */
export function stepOfKnowing(routeId: RouteId, id: string, kind: keyof Known): Step | null {
  return catalogue.routes[routeId].steps.find((step) => knownUpTo(routeId, step.id)[kind](id)) ?? null
}

/** Where a paper is made, on each of its routes. */
export const makingsOf = (document: string): { route: RouteId; step: Step }[] =>
  (catalogue.documents[document]?.routes ?? []).flatMap((route) =>
    catalogue.routes[route].steps.filter((step) => step.documents.includes(document)).map((step) => ({ route, step })),
  )

const labelsOfCounted: Readonly<Record<string, string>> = {
  presentVoters: '大会实到人数',
  issuedBallots: '发出的选票',
  returnedBallots: '收回的选票',
  validBallots: '有效的选票',
  voidBallots: '无效的选票',
  electedCount: '当选人数',
  electedNames: '当选人名单',
  presentMembers: '全体会议实到人数',
  issuedLeaderBallots: '全体会议发出的选票',
  returnedLeaderBallots: '全体会议收回的选票',
  validLeaderBallots: '全体会议有效的选票',
  voidLeaderBallots: '全体会议无效的选票',
  headName: '当选的主席（主任）',
  deputyNames: '当选的副主席（副主任）',
  memberVotes: '执委的得票',
  electedMembers: '当选的执委',
  leaderVotes: '负责人的得票',
  executives: '在任的执委',
  leaderCandidates: '负责人候选人',
  voters: '有选举权的人',
  superiorName: '上级妇联',
}

const labelsOfColumns: Readonly<Record<string, string>> = {
  index: '序号',
  for: '赞成',
  against: '反对',
  abstained: '弃权',
  outcome: '结果',
  standsFor: '拟任',
  office: '职务',
  entry: '产生方式',
  term: '任期',
}

/** What something printable is called; its own name where nothing of that name is known. */
export const labelOfPrintable = (id: string): string =>
  blanks[id]?.label ?? derived[id]?.label ?? rosters[id]?.label ?? labelsOfCounted[id] ?? id

export const labelOfColumn = (list: string, column: string): string => {
  const [behind = list] = listsBehind[list] ?? []
  const titled = rosters[behind]?.columns.find(({ key }) => key === column)
  return titled?.title ?? labelsOfColumns[column] ?? labelOfPrintable(column)
}
