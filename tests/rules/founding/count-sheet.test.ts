import type { Election } from '../../../src/packages/founding/count/contests'
import { type CountForm, noRound, withRound } from '../../../src/packages/founding/count/count-form'
import { roundsOf } from '../../../src/packages/founding/count/rounds'

const election: Election = {
  due: 12,
  rules: { quorum: 'atLeast', majority: 'moreThan', secondRound: true },
  contests: [{ office: 'member', title: '委员', seats: 2, candidates: ['甲', '乙', '丙'] }],
  eligible: [],
}
const head = { present: '12', issued: '12', returned: '12', valid: '12', void: '0' }
const empty: CountForm = { heldOn: '2026-12-20', rounds: {}, added: {} }
const votes = (given: string, against: string, abstained = '') => ({ for: given, against, abstained })

const typed = (form: CountForm, round: Partial<typeof noRound>, index = 0): CountForm => ({
  ...form,
  ...withRound(form, 'member', index, { ...noRound, ...round }),
})

it('counts what is still empty: the numbers of the ballots and the candidates', () => {
  expect(roundsOf(election, empty)).toMatchObject([{ empty: 5 + 3, problems: [], count: null, outcome: null }])
})

it('takes an empty number for 0 once its row adds up, and not before', () => {
  const form = typed(empty, { head, votes: { 甲: votes('12', ''), 乙: votes('9', '3'), 丙: votes('2', '') } })
  expect(roundsOf(election, form)).toMatchObject([{ empty: 1, count: null }])
  const whole = typed(empty, { head, votes: { 甲: votes('12', ''), 乙: votes('9', '3'), 丙: votes('2', '10') } })
  expect(roundsOf(election, whole)).toMatchObject([
    { empty: 0, problems: [], outcome: { state: 'counted', elected: ['甲', '乙'] } },
  ])
})

it('says which ballots do not add up before a single vote is typed', () => {
  const form = typed(empty, { head: { ...head, issued: '13' } })
  expect(roundsOf(election, form)[0]?.problems).toEqual(['发出 13 张，比实到 12 人多。'])
})

it('asks for another round among the tied, and takes it away again when the tie is gone', () => {
  const tied = typed(empty, { head, votes: { 甲: votes('9', '3'), 乙: votes('7', '5'), 丙: votes('7', '5') } })
  expect(roundsOf(election, tied)).toMatchObject([
    {},
    { index: 1, seats: 1, candidates: ['乙', '丙'], asksHead: true, empty: 5 + 2 },
  ])
  const mended = typed(tied, { head, votes: { 甲: votes('9', '3'), 乙: votes('7', '5'), 丙: votes('6', '6') } })
  expect(roundsOf(election, mended)).toHaveLength(1)
})

it('asks for another round for vacant seats among those not elected, once, where the rules say so', () => {
  const vacant = typed(empty, { head, votes: { 甲: votes('12', ''), 乙: votes('6', '6'), 丙: votes('3', '9') } })
  expect(roundsOf(election, vacant)).toMatchObject([{}, { seats: 1, candidates: ['乙', '丙'] }])
  const again = typed(vacant, { head, votes: { 乙: votes('6', '6'), 丙: votes('3', '9') } }, 1)
  expect(roundsOf(election, again)).toHaveLength(2)
  const once = { ...election, rules: { ...election.rules, secondRound: false } }
  expect(roundsOf(once, vacant)).toHaveLength(1)
})

it('shares the ballots of one paper between the head and her deputies', () => {
  const leaders: Election = {
    ...election,
    contests: [
      { office: 'head', title: '主任', seats: 1, candidates: ['甲'] },
      { office: 'deputy', title: '副主任', seats: 1, candidates: ['乙'] },
    ],
  }
  const form: CountForm = {
    ...empty,
    rounds: {
      head: [{ ...noRound, head, votes: { 甲: votes('12', '') } }],
      deputy: [{ ...noRound, votes: { 乙: votes('11', '1') } }],
    },
  }
  expect(roundsOf(leaders, form)).toMatchObject([
    { asksHead: true, outcome: { elected: ['甲'] } },
    { asksHead: false, empty: 0, outcome: { elected: ['乙'] } },
  ])
})

it('counts a name that was written in, once it has a name and votes', () => {
  const rest = { 甲: votes('12', ''), 乙: votes('3', '9'), 丙: votes('2', '10') }
  const half = typed(empty, { head, votes: rest, writeIns: [{ name: '丁', for: '' }] })
  expect(roundsOf(election, half)).toMatchObject([{ empty: 1 }])
  const whole = typed(empty, { head, votes: rest, writeIns: [{ name: '丁', for: '7' }] })
  expect(roundsOf(election, whole)).toMatchObject([{ outcome: { elected: ['甲', '丁'] } }])
})
