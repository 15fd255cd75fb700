import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { ChoiceChips } from '@/components/ChoiceChips'
import { Field, type FieldProps } from '@/components/Field'
import { PickField } from '@/components/PickField'
import { Sheet } from '@/components/Sheet'
import type { StoredRow } from '@/hooks/use-founding-roster'
import { fullDayText, monthText } from '@/messages'
import type { Roster, RosterColumn, RosterRow } from '../../../../contracts/founding/blank'
import { misfitsOfRow } from '../../../../contracts/founding/fits'
import { kebab } from '../parts/StepSentences'

interface RowSheetProps {
  roster: Roster
  /** Null: closed. */
  row: StoredRow | 'new' | null
  busy: boolean
  newId: () => Promise<string>
  onClose: () => void
  onRemove: (row: StoredRow) => void
  onSave: (row: StoredRow) => Promise<boolean>
}

/** So many fields come with the sheet, so that it opens at once; the others at a tap. */
const FIRST = 6

/** One row, by the columns of its list. Closing keeps what was typed. */
export function RowSheet({ roster, row, busy, newId, onClose, onRemove, onSave }: RowSheetProps) {
  const key = row === null ? null : row === 'new' ? 'new' : row.id
  const [typed, setTyped] = useState<Readonly<Record<string, RosterRow>>>({})
  const [tried, setTried] = useState(false)
  const [last, setLast] = useState(row)
  const [isWhole, setWhole] = useState(false)
  if (row !== null && row !== last) {
    setLast(row)
    setTried(false)
    setWhole(false)
  }
  const shown = row ?? last
  const kept = typed[key ?? ''] ?? (shown === 'new' || shown === null ? {} : shown.cells)
  const cells = Object.fromEntries(Object.entries(kept).filter(([, cell]) => cell.trim() !== ''))
  const misfits = misfitsOfRow(roster, cells)
  const forget = () => setTyped(({ [key ?? '']: _done, ...others }) => others)
  const save = async () => {
    setTried(true)
    if (misfits.length > 0) {
      setWhole(true)
      return
    }
    const id = shown === 'new' || shown === null ? await newId() : shown.id
    if (!(await onSave({ id, cells }))) return
    forget()
    setTried(false)
    if (shown !== 'new') onClose()
  }
  return (
    <Sheet
      open={row !== null}
      title={shown === 'new' ? `加一${roster.unit}` : '改一下'}
      onClose={onClose}
      action={
        <>
          {shown !== 'new' && shown !== null && (
            <Button id="remove-row" kind="careful" fit onTap={() => onRemove(shown)}>
              去掉
            </Button>
          )}
          <Button id="save-row" busy={busy && '正在存'} onTap={() => void save()}>
            {shown === 'new' ? '加上，接着加' : '存好'}
          </Button>
        </>
      }
    >
      <View>
        {shownOf(roster, isWhole).map((column) => (
          <CellField
            key={column.key}
            column={column}
            value={kept[column.key] ?? ''}
            error={tried ? misfits.find((misfit) => misfit.column === column.key)?.problem : undefined}
            onChange={(cell) => setTyped({ ...typed, [key ?? '']: { ...kept, [column.key]: cell } })}
          />
        ))}
      </View>
      <View>{!isWhole && <MoreCells columns={roster.columns.slice(FIRST)} onTap={() => setWhole(true)} />}</View>
    </Sheet>
  )
}

const shownOf = ({ columns }: Roster, isWhole: boolean): readonly RosterColumn[] =>
  isWhole ? columns : columns.slice(0, FIRST)

function MoreCells({ columns, onTap }: { columns: readonly RosterColumn[]; onTap: () => void }) {
  if (columns.length === 0) return null
  return (
    <Button id="more-cells" kind="quiet" icon="down" onTap={onTap}>
      {`还有 ${columns.length} 项：${columns.map(({ title }) => title).join('、')}`}
    </Button>
  )
}

interface CellFieldProps {
  column: RosterColumn
  value: string
  error: string | undefined
  onChange: (cell: string) => void
}

const KEYBOARDS: Partial<Record<RosterColumn['kind'], FieldProps['kind']>> = { phone: 'phone', number: 'number' }
const LINES_FROM = 100

function CellField({ column: { key, title, kind, required, most }, value, error, onChange }: CellFieldProps) {
  const label = required ? title : `${title}（没有就空着）`
  const id = `cell-${kebab(key)}`
  if (kind === 'day' || kind === 'month') {
    return (
      <PickField
        id={id}
        label={label}
        joined
        mode={kind === 'day' ? 'date' : 'month'}
        value={value === '' ? null : value}
        words={value === '' ? '' : kind === 'day' ? fullDayText(value) : monthText(value)}
        error={error}
        onPick={onChange}
      />
    )
  }
  if (kind === 'yesNo') {
    const choices = [
      { value: '是', label: `${title}：是` },
      { value: '否', label: `${title}：否` },
    ]
    return (
      <ChoiceChips
        label={label}
        choices={choices}
        chosen={value === '' ? [] : [value]}
        onChange={([cell]) => onChange(cell ?? '')}
      />
    )
  }
  return (
    <Field
      id={id}
      label={label}
      joined
      kind={KEYBOARDS[kind] ?? 'text'}
      lines={most >= LINES_FROM}
      maxLength={most}
      value={value}
      error={error}
      onInput={onChange}
    />
  )
}
