import { requestFailed } from '../cloud-error'
import { comparatorOf, parseOrder } from '../plan/sort'
import { fromSdkCommand } from '../query/sdk-command'
import { compileField, compileQuery, isOperatorObject } from '../query/matcher'
import { compareValues, equalValues } from '../values/compare'
import { assertStorable } from '../values/storable'
import {
  copyValue,
  isDocument,
  isNumber,
  Regex,
  typeName,
  type Document,
  type Maybe,
  type Value,
} from '../values/value'
import type { Modifier, ModifierContext } from './modifier'
import { read, write } from './slot'

const PUSH_CLAUSES = new Set(['$each', '$slice', '$sort', '$position'])

interface Push {
  each: Value[]
  slice?: number
  position?: number
  sort?: Value
}

function parsePush(operand: Value, path: string): Push {
  if (!isDocument(operand) || !('$each' in operand)) {
    assertStorable(operand, path)
    return { each: [operand] }
  }
  const odd = Object.keys(operand).find((key) => !PUSH_CLAUSES.has(key))
  if (odd) throw requestFailed(`(BadValue) Unrecognized clause in $push: ${odd}`)
  const each = eachOf(operand['$each'], '$push', path)
  const { $slice: slice, $position: position, $sort: sort } = operand
  return {
    each,
    slice: wholeNumber(slice, '$slice'),
    position: wholeNumber(position, '$position'),
    sort: checkedSort(sort),
  }
}

function eachOf(each: Maybe, name: string, path: string): Value[] {
  if (!Array.isArray(each)) {
    throw requestFailed(
      `(TypeMismatch) The argument to $each in ${name} must be an array but it was of type: ${typeName(each)}`,
    )
  }
  each.forEach((value) => assertStorable(value, path))
  return each
}

function wholeNumber(value: Maybe, name: string): number | undefined {
  if (value === undefined || value === null) return undefined
  if (isNumber(value) && Number.isInteger(value)) return value
  throw requestFailed(
    `(BadValue) The value for ${name} must be an integer value but was given type: ${typeName(value)}`,
  )
}

function checkedSort(sort: Maybe): Value | undefined {
  if (sort === undefined || sort === null || sort === 1 || sort === -1) return sort ?? undefined
  if (isDocument(sort) && Object.keys(sort).length > 0) parseOrder(sort)
  else
    throw requestFailed(
      '(BadValue) The $sort is invalid: use 1/-1 to sort the whole element, or {field:1/-1} to sort embedded fields',
    )
  return sort
}

function pushed(before: Value[], { each, slice, position, sort }: Push): Value[] {
  const at = position === undefined ? before.length : position < 0 ? Math.max(0, before.length + position) : position
  const grown = [...before.slice(0, at), ...copyValue(each), ...before.slice(at)]
  const sorted = sort === undefined ? grown : sortElements(grown, sort)
  if (slice === undefined) return sorted
  return slice < 0 ? sorted.slice(slice) : sorted.slice(0, slice)
}

function sortElements(elements: Value[], sort: Value): Value[] {
  if (sort === 1 || sort === -1) return elements.sort((a, b) => compareValues(a, b) * sort)
  const compare = comparatorOf(parseOrder(sort))
  const documentOf = (value: Value): Document => (isDocument(value) ? value : {})
  return elements.sort((a, b) => compare(documentOf(a), documentOf(b)))
}

const push: Modifier = {
  creates: true,
  check: (operand, path) => void parsePush(operand, path),
  apply(slot, operand, { path, document }) {
    const before = read(slot) ?? (read(slot) === null ? null : [])
    if (!Array.isArray(before)) {
      throw requestFailed(
        `(BadValue) The field '${path}' must be an array but is of type ${typeName(before)} in document {_id: ${JSON.stringify(document['_id'])}}`,
      )
    }
    write(slot, pushed(before, parsePush(operand, path)))
  },
}

/** `{$each: […]}`; WeChat documents `_.addToSet({each: […]})`, which the SDK sends without the dollar. */
function membersOf(operand: Value, path: string): Value[] {
  const keys = isDocument(operand) ? Object.keys(operand) : []
  if (isDocument(operand) && keys[0] === '$each') return eachOf(operand['$each'], '$addToSet', path)
  if (isDocument(operand) && keys.length === 1 && Array.isArray(operand['each']))
    return eachOf(operand['each'], '$addToSet', path)
  assertStorable(operand, path)
  return [operand]
}

const addToSet: Modifier = {
  creates: true,
  check: (operand, path) => void membersOf(operand, path),
  apply(slot, operand, { path }) {
    const before = read(slot)
    if (before !== undefined && !Array.isArray(before)) {
      throw requestFailed(
        `(BadValue) Cannot apply $addToSet to non-array field. Field named '${path}' has non-array type ${typeName(before)}`,
      )
    }
    const result = [...(before ?? [])]
    for (const value of membersOf(operand, path)) {
      if (!result.some((known) => equalValues(known, value))) result.push(copyValue(value))
    }
    write(slot, result)
  },
}

const pop: Modifier = {
  creates: false,
  check(operand) {
    if (operand !== 1 && operand !== -1)
      throw requestFailed(`(FailedToParse) $pop expects 1 or -1, found: ${JSON.stringify(operand)}`)
  },
  apply(slot, operand, context) {
    const before = arrayIn(read(slot), context, `Path '${context.path}' contains an element of non-array type`)
    if (before) write(slot, operand === 1 ? before.slice(0, -1) : before.slice(1))
  },
}

function arrayIn(value: Maybe, _context: ModifierContext, complaint: string): Value[] | undefined {
  if (value === undefined || Array.isArray(value)) return value
  throw requestFailed(`(TypeMismatch) ${complaint} '${typeName(value)}'`)
}

/** A document asks elements as a query does, operators ask them directly, everything else must be equal. */
function pullTest(operand: Value): (element: Value) => boolean {
  if (operand instanceof Regex) return compileField([], operand)
  if (!isDocument(operand)) return (element) => equalValues(element, operand)
  const condition = fromSdkCommand(operand)
  if (isOperatorObject(condition)) return compileField([], condition)
  const accepts = compileQuery(condition)
  return (element) => isDocument(element) && accepts(element)
}

const pull: Modifier = {
  creates: false,
  check: (operand) => void pullTest(operand),
  apply(slot, operand, context) {
    const before = arrayIn(read(slot), context, 'Cannot apply $pull to a non-array value of type')
    const drops = pullTest(operand)
    if (before)
      write(
        slot,
        before.filter((element) => !drops(element)),
      )
  },
}

const pullAll: Modifier = {
  creates: false,
  check(operand) {
    if (!Array.isArray(operand))
      throw requestFailed(`(BadValue) $pullAll requires an array argument but was given a ${typeName(operand)}`)
  },
  apply(slot, operand, context) {
    const before = arrayIn(read(slot), context, 'Cannot apply $pull to a non-array value of type')
    const unwanted = operand as Value[]
    if (before)
      write(
        slot,
        before.filter((element) => !unwanted.some((value) => equalValues(value, element))),
      )
  },
}

export const arrayModifiers: Record<string, Modifier> = {
  $push: push,
  $addToSet: addToSet,
  $pop: pop,
  $pull: pull,
  $pullAll: pullAll,
}
