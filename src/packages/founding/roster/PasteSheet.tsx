import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { Button } from '@/components/Button'
import { Cell } from '@/components/Cell'
import { Field } from '@/components/Field'
import { Sheet } from '@/components/Sheet'
import type { StoredRow } from '@/hooks/use-founding-roster'
import type { Roster } from '../../../../contracts/founding/blank'
import { readPasted } from './paste'
import { rowTitle } from './row-words'

interface PasteSheetProps {
  roster: Roster
  /** How many rows there are already. */
  there: number
  open: boolean
  busy: boolean
  newId: () => Promise<string>
  onClose: () => void
  onPut: (rows: StoredRow[]) => Promise<boolean>
}

const MOST_CHARACTERS = 200_000
/** More than these are not read one by one; the list is mended where it came from. */
const SHOWN = 20

/** Rows copied out of a sheet or a chat; each line that does not fit says why. */
export function PasteSheet({ roster, there, open, busy, newId, onClose, onPut }: PasteSheetProps) {
  const [pasted, setPasted] = useState('')
  const lines = useMemo(() => readPasted(roster, pasted), [roster, pasted])
  const bad = lines.filter(({ problems }) => problems.length > 0)
  const good = lines.length - bad.length
  const tooMany = there + lines.length > roster.most
  const put = async () => {
    const rows: StoredRow[] = []
    for (const { cells } of lines) rows.push({ id: await newId(), cells })
    if (!(await onPut(rows))) return
    setPasted('')
    onClose()
  }
  return (
    <Sheet
      open={open}
      title={`粘贴${roster.label}`}
      onClose={onClose}
      action={
        <Button
          id="put-pasted"
          busy={busy && '正在存'}
          off={whyNot(lines.length, bad.length, tooMany && roster.most)}
          onTap={() => void put()}
        >
          {`加上 ${good} ${roster.unit}`}
        </Button>
      }
    >
      <Field
        id="pasted"
        lines
        label={`一行一${roster.unit}，依次是：${roster.columns.map(({ title }) => title).join('、')}`}
        hint="从 Excel、WPS 里选中几列复制，到这里长按粘贴。带标题行更好，列的先后就不要紧。"
        placeholder="长按粘贴"
        maxLength={MOST_CHARACTERS}
        value={pasted}
        onInput={setPasted}
      />
      <View>
        {bad.slice(0, SHOWN).map(({ line, cells, problems }) => (
          <Cell
            key={line}
            icon="problem"
            tone="danger"
            title={`第 ${line} 行`}
            after={rowTitle(roster, cells)}
            detail={problems.join(' ')}
          />
        ))}
      </View>
    </Sheet>
  )
}

function whyNot(lines: number, bad: number, most: number | false): string | false {
  if (lines === 0) return '还没粘贴'
  if (bad > 0) return `有 ${bad} 行要改`
  return most !== false && `最多 ${most} 行`
}
