import { View } from '@tarojs/components'
import { ChoiceChips } from '@/components/ChoiceChips'
import { Field, type FieldProps } from '@/components/Field'
import { PickField } from '@/components/PickField'
import { Wheel } from '@/components/Wheel'
import { fullDayText } from '@/messages'
import type { Blank } from '../../../../contracts/founding/blank'
import { hasWheel, problemOf } from './draft'
import { answersTo } from './value-words'

export interface BlankEditorProps {
  blank: Blank
  draft: string
  onChange: (draft: string) => void
}

const ID = 'blank-value'
const PHONE_LENGTH = 11
const CODE_LENGTH = 18

/** What a blank is filled with, by its kind. */
export function BlankEditor({ blank, draft, onChange }: BlankEditorProps) {
  if (hasWheel(blank)) return <Numbers blank={blank} draft={draft} onChange={onChange} />
  if (blank.kind === 'choice' || blank.kind === 'yesNo') {
    const choices = blank.kind === 'choice' ? blank.choices : yesNoChoices(blank.open)
    return (
      <ChoiceChips
        id={ID}
        label={blank.label}
        choices={choices}
        chosen={draft === '' ? [] : [draft]}
        onChange={([value]) => onChange(value ?? '')}
      />
    )
  }
  if (blank.kind === 'day' || blank.kind === 'time') {
    return (
      <PickField
        id={ID}
        label={blank.label}
        mode={blank.kind === 'day' ? 'date' : 'time'}
        value={draft === '' ? null : draft}
        words={blank.kind === 'day' && draft !== '' ? fullDayText(draft) : draft}
        placeholder={blank.open}
        onPick={onChange}
      />
    )
  }
  return <Written blank={blank} draft={draft} onChange={onChange} />
}

function Numbers({ blank, draft, onChange }: BlankEditorProps & { blank: Extract<Blank, { kind: 'number' }> }) {
  const { least, most, unit, label } = blank
  const choices = Array.from({ length: most - least + 1 }, (_, index) => numberWords(least + index, unit))
  return (
    <Wheel
      id={ID}
      label={label}
      choices={choices}
      index={Math.max(0, Number(draft || least) - least)}
      onPick={(index) => onChange(String(least + index))}
    />
  )
}

const numberWords = (number: number, unit: string): string => (number === 0 ? '不设' : `${number} ${unit}`)

function Written({ blank, draft, onChange }: BlankEditorProps) {
  const problem = isComplete(blank, draft) ? problemOf(blank, draft) : null
  const { kind, most, ...look } = lookOf(blank)
  return (
    <View>
      <Field
        id={ID}
        label={blank.label}
        kind={kind}
        lines={look.lines}
        value={draft}
        maxLength={most}
        keepsAll={blank.kind === 'text' || blank.kind === 'longText'}
        placeholder={blank.example === undefined ? blank.open : `比如：${blank.example}`}
        error={problem ?? undefined}
        onInput={onChange}
      />
    </View>
  )
}

interface Look {
  kind: NonNullable<FieldProps['kind']>
  most: number
  lines: boolean
}

function lookOf(blank: Blank): Look {
  switch (blank.kind) {
    case 'number':
      return { kind: 'number', most: String(blank.most).length, lines: false }
    case 'phone':
      return { kind: 'phone', most: PHONE_LENGTH, lines: false }
    case 'creditCode':
      return { kind: 'text', most: CODE_LENGTH, lines: false }
    case 'text':
    case 'longText':
      return { kind: 'text', most: blank.most, lines: blank.most > LONG }
    default:
      return { kind: 'text', most: LONG, lines: false }
  }
}

const LONG = 60

/** A number half typed is not wrong yet. */
function isComplete(blank: Blank, draft: string): boolean {
  if (blank.kind === 'phone') return draft.length >= PHONE_LENGTH
  return blank.kind !== 'creditCode' || draft.length >= CODE_LENGTH
}

const yesNoChoices = (open: string) => {
  const { yes, no } = answersTo(open)
  return [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
  ]
}
