import fc from 'fast-check'
import {
  type BallotCount,
  type ElectionRules,
  impossibilities,
  nextRound,
  outcomeOf,
  passLine,
  quorumLine,
  usualElectionRules as usual,
} from '../../../contracts/founding/election'

const votes = (name: string, approvals: number, against = 0, abstained = 0) => ({
  ...{ name, against, abstained },
  for: approvals,
})

const count = (changes: Partial<BallotCount> = {}): BallotCount => ({
  ...{ seats: 2, due: 30, present: 28, issued: 28, returned: 28, valid: 28, void: 0 },
  candidates: [votes('张一', 26, 2), votes('王二', 20, 8), votes('李三', 10, 18)],
  writeIns: [],
  ...changes,
})

describe('the lines', () => {
  test.each([
    [30, 'atLeast', 20],
    [30, 'moreThan', 21],
    [31, 'atLeast', 21],
    [31, 'moreThan', 21],
    [1, 'atLeast', 1],
  ] as const)('%i due, two thirds %s: %i', (due, quorum, line) => {
    expect(quorumLine(due, { quorum })).toBe(line)
  })

  test.each([
    [30, 'moreThan', 16],
    [30, 'atLeast', 15],
    [31, 'moreThan', 16],
    [31, 'atLeast', 16],
    [7, 'moreThan', 4],
  ] as const)('%i due, half %s: %i', (due, majority, line) => {
    expect(passLine(due, { majority })).toBe(line)
  })
})

describe('the outcome', () => {
  test('of those due, not of those present', () => {
    const short = count({ candidates: [votes('张一', 15, 13), votes('王二', 16, 12)] })
    expect(outcomeOf(short, usual)).toEqual({ state: 'counted', needed: 16, elected: ['王二'], tied: null, vacant: 1 })
  })

  test('too few are there', () => {
    expect(outcomeOf(count({ present: 19 }), usual)).toEqual({ state: 'noQuorum', needed: 20 })
  })

  test('more ballots came back than went out', () => {
    expect(outcomeOf(count({ returned: 29 }), usual)).toEqual({ state: 'void' })
  })

  test('more passed than there are seats: the most votes', () => {
    expect(outcomeOf(count(), usual)).toMatchObject({ elected: ['张一', '王二'], tied: null, vacant: 0 })
  })

  test('a tie for the last seat goes to fewer votes against', () => {
    const tie = [votes('张一', 26, 2), votes('王二', 20, 8), votes('李三', 20, 6, 2)]
    expect(outcomeOf(count({ candidates: tie }), usual)).toMatchObject({ elected: ['张一', '李三'], tied: null })
  })

  test('still level: voted again among them', () => {
    const level = count({ candidates: [votes('张一', 26, 2), votes('王二', 20, 8), votes('李三', 20, 8)] })
    const outcome = outcomeOf(level, usual)
    expect(outcome).toMatchObject({ elected: ['张一'], tied: { names: ['王二', '李三'], seats: 1 } })
    expect(nextRound(outcome, usual, 1)).toEqual({ reason: 'tie', seats: 1, among: ['王二', '李三'] })
  })

  test('somebody written in is elected like anybody else', () => {
    const writeIns = [{ name: '赵四', for: 17 }]
    const against = count({ candidates: [votes('张一', 26, 2), votes('王二', 9, 19)], writeIns })
    expect(outcomeOf(against, usual)).toMatchObject({ elected: ['张一', '赵四'] })
  })

  test.each([
    [false, 1, null],
    [true, 1, { reason: 'vacant', seats: 1, among: null }],
    [true, 2, null],
  ] as const)('a vacant seat, second round %s, after round %i', (secondRound, round, next) => {
    const rules: ElectionRules = { ...usual, secondRound }
    const short = count({ candidates: [votes('张一', 26, 2), votes('王二', 9, 19)] })
    expect(nextRound(outcomeOf(short, rules), rules, round)).toEqual(next)
  })
})

describe('what cannot be', () => {
  test('nothing, when it adds up', () => {
    expect(impossibilities(count())).toEqual([])
    expect(impossibilities(count({ returned: 27, valid: 26, void: 1, candidates: [votes('张一', 26)] }))).toEqual([])
  })

  test.each<[string, Partial<BallotCount>, RegExp]>([
    ['more present than due', { present: 31, issued: 28 }, /实到 31 人，比应到 30 人多/],
    ['more issued than present', { issued: 29 }, /发出 29 张，比实到 28 人多/],
    ['valid and void are not what came back', { void: 1 }, /有效 28 张加无效 1 张是 29 张，收回的是 28 张/],
    [
      'marks of a candidate',
      { candidates: [votes('张一', 20, 2)] },
      /张一：赞成 20、反对 2、弃权 0，共 22 票，有效票是 28 张/,
    ],
    ['more names than seats', { seats: 1 }, /每张最多选 1 人，最多 28 票/],
    [
      'written in without being against',
      { seats: 3, candidates: [votes('张一', 28)], writeIns: [{ name: '赵四', for: 1 }] },
      /不反对就不能另选/,
    ],
    ['half a vote', { valid: 27.5 }, /0 或正整数/],
    ['less than nothing', { void: -1, valid: 29 }, /0 或正整数/],
    ['nobody to elect', { seats: 0, candidates: [] }, /名额是 0/],
    ['a name twice', { seats: 3, candidates: [votes('张一', 26, 2), votes('张一', 20, 8)] }, /张一写了两次/],
  ])('%s', (_, changes, problem) => {
    expect(impossibilities(count(changes)).join('\n')).toMatch(problem)
  })
})

/** A count that can be: every voter that came marked each candidate, at most as many names as there are seats. */
const possibleCounts = fc
  .record({
    due: fc.integer({ min: 1, max: 200 }),
    absent: fc.integer({ min: 0, max: 20 }),
    seats: fc.integer({ min: 1, max: 7 }),
    extra: fc.integer({ min: 0, max: 4 }),
    voided: fc.integer({ min: 0, max: 3 }),
    marks: fc.array(fc.array(fc.nat(), { minLength: 11, maxLength: 11 }), { minLength: 1, maxLength: 200 }),
  })
  .map(({ due, absent, seats, extra, voided, marks }): BallotCount => {
    const present = Math.max(0, due - absent)
    const ballots = Math.min(present, marks.length)
    const unusable = Math.min(voided, ballots)
    const candidates = Array.from({ length: seats + extra }, (_, index) => ({
      name: `第${index}位`,
      for: 0,
      against: 0,
      abstained: 0,
    }))
    for (const mark of marks.slice(unusable, ballots)) {
      const chosen = new Set(mark.slice(0, seats).map((number) => number % candidates.length))
      candidates.forEach((candidate, index) => {
        if (chosen.has(index)) candidate.for++
        else if ((mark[index % mark.length] ?? 0) % 2 === 0) candidate.against++
        else candidate.abstained++
      })
    }
    const valid = ballots - unusable
    return { seats, due, present, issued: ballots, returned: ballots, valid, void: unusable, candidates, writeIns: [] }
  })
const anyRules = fc.record<ElectionRules>({
  quorum: fc.constantFrom('atLeast', 'moreThan'),
  majority: fc.constantFrom('moreThan', 'atLeast'),
  secondRound: fc.boolean(),
})

describe('of any count that can be', () => {
  test('nothing is called impossible', () => {
    fc.assert(fc.property(possibleCounts, (possible) => expect(impossibilities(possible)).toEqual([])))
  })

  test('seats are elected, tied for or vacant, and never more than there are', () => {
    fc.assert(
      fc.property(possibleCounts, anyRules, (possible, rules) => {
        const outcome = outcomeOf(possible, rules)
        if (outcome.state !== 'counted') return
        const { elected, tied, vacant } = outcome
        expect(elected.length + (tied?.seats ?? 0) + vacant).toBe(possible.seats)
        if (tied) expect(tied.names.length).toBeGreaterThan(tied.seats)
      }),
    )
  })

  test('nobody is elected below the line, and nobody left out has more votes than one elected', () => {
    fc.assert(
      fc.property(possibleCounts, anyRules, (possible, rules) => {
        const outcome = outcomeOf(possible, rules)
        if (outcome.state !== 'counted') return
        const votesOf = (name: string) => possible.candidates.find((votes) => votes.name === name)?.for ?? 0
        const fewest = Math.min(...outcome.elected.map(votesOf))
        const others = possible.candidates.filter(({ name }) => !outcome.elected.includes(name))
        for (const name of outcome.elected) expect(votesOf(name)).toBeGreaterThanOrEqual(passLine(possible.due, rules))
        if (outcome.elected.length > 0) for (const other of others) expect(other.for).toBeLessThanOrEqual(fewest)
      }),
    )
  })

  test('the order in which candidates stand changes nothing', () => {
    fc.assert(
      fc.property(possibleCounts, anyRules, (possible, rules) => {
        const turned = { ...possible, candidates: [...possible.candidates].reverse() }
        const [one, other] = [outcomeOf(possible, rules), outcomeOf(turned, rules)]
        if (one.state !== 'counted' || other.state !== 'counted') return expect(one).toEqual(other)
        expect(new Set(one.elected)).toEqual(new Set(other.elected))
        expect(one.tied?.seats).toBe(other.tied?.seats)
      }),
    )
  })

  test('a stricter rule elects nobody whom the milder one does not', () => {
    fc.assert(
      fc.property(possibleCounts, (possible) => {
        const strict = outcomeOf(possible, { ...usual, majority: 'moreThan' })
        const mild = outcomeOf(possible, { ...usual, majority: 'atLeast' })
        if (strict.state !== 'counted' || mild.state !== 'counted') return
        const mildly = [...mild.elected, ...(mild.tied?.names ?? [])]
        for (const name of strict.elected) expect(mildly).toContain(name)
      }),
    )
  })
})
