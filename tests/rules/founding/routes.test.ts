import { catalogue, givenAtOpening, vocabulary } from '../../../contracts/founding/catalogue'
import { appliesTo, askedAt, madeOf, placeholdersIn, valuesOf } from '../../../contracts/founding/progress'
import { questions } from '../../../contracts/founding/questions'
import { routeIds, type Route, type RouteId, type Step } from '../../../contracts/founding/route'
import { defaultFoundingSettings as settings } from '../../../contracts/founding/settings'
import type { Values } from '../../../contracts/founding/blank'

const { routes, forks, documents } = catalogue
const { blanks, derived, rosters } = vocabulary

interface Path {
  name: string
  route: Route
  values: Values
  steps: Step[]
}

/** Every way through a route: whatever the examples of the forks it stands on lead to, each once. */
function pathsOf(route: Route): Path[] {
  const used = Object.keys(forks).filter((id) => JSON.stringify(route).includes(`"${id}":`))
  const found = new Map<string, Path>()
  for (const answers of answersFor(used)) {
    const given = { superiorName: '某镇妇女联合会', ...answers }
    const values = valuesOf({ route: route.id, given, answers: {}, rosters: {} }, vocabulary, settings)
    const branches = used.map((id) => `${forks[id]?.holds(values, settings) ? '' : 'not '}${id}`)
    const applies = appliesTo(forks, values, settings)
    const name = [route.id, ...branches].join(', ')
    found.set(name, { name, route, values, steps: route.steps.filter(({ only }) => applies(only)) })
  }
  return [...found.values()]
}

/** Each choice of an example value for every blank that these forks read. */
function answersFor(ids: readonly string[]): Values[] {
  const examples = ids.flatMap((id) => Object.values(forks[id]?.examples ?? {}))
  const read = new Set(examples.flatMap((example) => Object.keys(example)))
  return [...read].reduce<Values[]>(
    (all, blank) =>
      all.flatMap((one) =>
        examples.filter((example) => blank in example).map((example) => ({ ...one, [blank]: example[blank] })),
      ),
    [{}],
  )
}

const paths = routeIds.flatMap((id) => pathsOf(routes[id])).map((path) => [path.name, path] as const)
const everyStep = routeIds.flatMap((id) => routes[id].steps.map((step) => [`${id} ${step.id}`, step, id] as const))
const appliesOn = ({ values }: Path) => appliesTo(forks, values, settings)

test('there is a path down every branch of every fork', () => {
  for (const [id, fork] of Object.entries(forks)) {
    const taken = new Set(paths.map(([, { values }]) => fork.holds(values, settings)))
    expect([id, taken.has(true), taken.has(false)]).toEqual([id, true, true])
  }
})

test('every step of every route is reached on some path', () => {
  const reached = new Set(paths.flatMap(([, { route, steps }]) => steps.map((step) => `${route.id} ${step.id}`)))
  expect(everyStep.map(([name]) => name).filter((name) => !reached.has(name))).toEqual([])
})

describe.each(paths)('%s', (_name, path) => {
  test('asks nothing twice', () => {
    const asked = path.steps.flatMap((step) => firstAsked(step, path))
    expect(asked.filter((id, index) => asked.indexOf(id) !== index)).toEqual([])
  })

  test('shows a value only after it was asked or follows from what was', () => {
    const known = new Set<string>(givenAtOpening)
    for (const step of path.steps) {
      firstAsked(step, path).forEach((id) => known.add(id))
      const shown = step.sentences
        .filter(({ only }) => appliesOn(path)(only))
        .flatMap(({ text }) => placeholdersIn(text))
      expect([step.id, shown.filter((id) => !isKnown(id, known, path.route.id))]).toEqual([step.id, []])
    }
  })

  test('titles each of its papers with what is known by then', () => {
    const known = new Set<string>(givenAtOpening)
    for (const step of path.steps) {
      firstAsked(step, path).forEach((id) => known.add(id))
      const titles = papersOf(step, path).flatMap(({ title }) => placeholdersIn(title))
      expect([step.id, titles.filter((id) => !isKnown(id, known, path.route.id))]).toEqual([step.id, []])
    }
  })

  test('hands over only what the other side then answers', () => {
    const handed = path.steps.filter(({ handOver }) => handOver)
    for (const kind of new Set(handed.map(({ handOver }) => handOver))) {
      const turns = handed.filter(({ handOver }) => handOver === kind).map(({ turn }) => turn)
      expect([kind, turns]).toEqual([kind, ['contact', 'superior']])
    }
  })

  test('lets each side fill only what is in its hand', () => {
    for (const step of path.steps) {
      const side = step.turn === 'superior' ? 'superior' : 'contact'
      const strange = firstAsked(step, path).filter((id) => (blanks[id] ?? rosters[id])?.filledBy !== side)
      expect([step.id, strange]).toEqual([step.id, []])
    }
  })

  test('goes forward through the stages, and ends established or with a way on', () => {
    const order = path.steps.map(({ stage }) => STAGES.indexOf(stage))
    expect(order).toEqual([...order].sort((one, other) => one - other))
    expect(['established', 'contact']).toContain(path.steps.at(-1)?.stage)
  })
})

const STAGES = ['preparing', 'petitioned', 'contact', 'approved', 'elected', 'reported', 'established']

/** A later step may show again what an earlier one asked: it is asked where it stands first. */
function firstAsked(step: Step, path: Path): string[] {
  const earlier = path.steps.slice(0, path.steps.indexOf(step))
  const before = new Set(earlier.flatMap((other) => askedAt(other, vocabulary, appliesOn(path))))
  return askedAt(step, vocabulary, appliesOn(path)).filter((id) => !before.has(id))
}

const papersOf = (step: Step, path: Path) =>
  step.documents.flatMap((id) => {
    const kind = documents[id]
    return kind && kind.routes.includes(path.route.id) && appliesOn(path)(kind.only) ? [kind] : []
  })

function isKnown(id: string, known: ReadonlySet<string>, route: RouteId): boolean {
  if (known.has(id)) return true
  if (id.endsWith('.count')) return known.has(id.slice(0, -'.count'.length))
  const follows = derived[id]
  return follows !== undefined && madeOf(follows, route).every((other) => isKnown(other, known, route))
}

describe.each(everyStep)('%s', (_name, step, routeId: RouteId) => {
  test('knows its blanks, rosters, papers, forks and questions', () => {
    const named = [
      ...step.sentences.map(({ text }) => text),
      step.keyPoint?.mark ?? '',
      step.keyPoint?.more ?? '',
    ].flatMap(placeholdersIn)
    expect(
      named.filter((id) => !(id in blanks) && !(id in derived) && !givenAtOpening.some((given) => given === id)),
    ).toEqual([])
    expect((step.rosters ?? []).filter(({ id }) => !(id in rosters))).toEqual([])
    expect(step.documents.filter((id) => !documents[id]?.routes.includes(routeId))).toEqual([])
    expect(step.questions.filter((id) => !questions.some((question) => question.id === id))).toEqual([])
    expect(Object.keys(step.only ?? {}).filter((id) => !(id in forks))).toEqual([])
  })

  test('highlights one sentence at most, and offers a question', () => {
    expect(step.keyPoint?.mark.match(/。/g)?.length ?? 0).toBeLessThanOrEqual(1)
    expect(Object.values(step.keyPoint ?? {}).join('')).not.toMatch(/[{}]/)
    expect(step.questions.length).toBeGreaterThan(0)
  })
})

test('every paper is made at some step of each of its routes', () => {
  const missing = Object.values(documents).flatMap(({ id, routes: of }) =>
    of
      .filter((routeId) => !routes[routeId].steps.some((step) => step.documents.includes(id)))
      .map((routeId) => `${routeId} ${id}`),
  )
  expect(missing).toEqual([])
})

test('every blank and roster is asked somewhere', () => {
  const asked = new Set(
    everyStep.flatMap(([, step]) => [
      ...step.sentences.flatMap(({ text }) => placeholdersIn(text)),
      ...(step.rosters ?? []).map(({ id }) => id),
    ]),
  )
  const never = [...Object.keys(blanks), ...Object.keys(rosters)].filter((id) => !asked.has(id))
  expect(never.filter((id) => !ASKED_ON_THE_WAY_IN.includes(id))).toEqual([])
})

/** Answered in the guided choice before a case is opened. */
const ASKED_ON_THE_WAY_IN = ['canMeet']

test('what an answer is in view of exists', () => {
  const unknown = Object.values(blanks).flatMap(({ inViewOf = [] }) =>
    inViewOf.filter((id) => !(id in blanks) && !(id in rosters)),
  )
  expect(unknown).toEqual([])
})

test('what follows is made of what exists and stands before it', () => {
  const known = new Set([...Object.keys(blanks), ...Object.keys(rosters).map((id) => `${id}.count`)])
  for (const [id, { from }] of Object.entries(derived)) {
    expect([id, from.filter((other) => !known.has(other))]).toEqual([id, []])
    known.add(id)
  }
})

test('thirty-two questions and more, each once', () => {
  const ids = questions.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.length).toBeGreaterThanOrEqual(32)
})
