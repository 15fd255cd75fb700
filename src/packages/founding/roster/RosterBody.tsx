import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Cell, CellGroup } from '@/components/Cell'
import { Dock } from '@/components/Dock'
import { Page } from '@/components/Page'
import { SearchBox } from '@/components/SearchBox'
import { UndoBar } from '@/components/UndoBar'
import { type StoredRow, useFoundingRoster } from '@/hooks/use-founding-roster'
import type { SeenCase } from '@/hooks/use-founding-case'
import { openPage, routes } from '@/routes'
import type { Roster } from '../../../../contracts/founding/blank'
import type { Progress } from '../../../../contracts/founding/progress'
import { lockedBy, remarkAt } from '../parts/standing'
import { NoRows } from './NoRows'
import { PasteSheet } from './PasteSheet'
import { RosterNotices } from './RosterNotices'
import { RowList } from './RowList'
import { RowSheet } from './RowSheet'
import { rowHas, rowTitle } from './row-words'

interface RosterBodyProps {
  id: string
  roster: Roster
  seen: SeenCase
  progress: Progress
}

/** Where a search is worth its place. */
const SEARCH_FROM = 8

export function RosterBody({ id, roster, seen, progress }: RosterBodyProps) {
  const { found } = seen
  const use = useFoundingRoster(seen, found.id, id, roster.label)
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState<StoredRow | 'new' | null>(null)
  const [isPasting, setPasting] = useState(false)
  const [removed, setRemoved] = useState<StoredRow | null>(null)
  const locked = lockedBy(id, progress)
  const remark = remarkAt(found, id)
  const mayChange = found.closed === null && roster.filledBy === 'contact' && locked === null && use.state === 'ready'
  const shown = typed.trim() === '' ? use.rows : use.rows.filter(({ cells }) => rowHas(cells, typed.trim()))
  const remove = async (row: StoredRow) => {
    setOpen(null)
    if (await use.change.run({ remove: [row.id] })) setRemoved(row)
  }
  const undo = async (row: StoredRow) => {
    setRemoved(null)
    await use.change.run({ put: [row] })
  }
  return (
    <Page
      title={roster.label}
      demo={found.demo}
      undo={
        removed && (
          <UndoBar
            key={removed.id}
            words={`去掉了：${rowTitle(roster, removed.cells)}`}
            undo={{ onTap: () => void undo(removed) }}
            onGone={() => setRemoved(null)}
          />
        )
      }
      dock={
        mayChange && (
          <Dock>
            <Button id="add-row" icon="plus" onTap={() => setOpen('new')}>
              {`加一${roster.unit}`}
            </Button>
          </Dock>
        )
      }
    >
      <RosterNotices
        failure={use.change.failure}
        locked={locked}
        notTaken={seen.notTaken[id]}
        remark={remark === null ? null : { words: remark, from: found.superior.name }}
      />
      <View>
        {mayChange && (
          <CellGroup>
            <Cell id="paste-rows" icon="list" plain title="从表格、聊天里粘贴" onTap={() => setPasting(true)} />
            <Cell
              id="import-rows-from-sheet"
              icon="up"
              plain
              title="导入 Excel"
              onTap={() => openPage(routes.foundingImport(found.id, id))}
            />
          </CellGroup>
        )}
      </View>
      <View>
        {use.rows.length >= SEARCH_FROM && (
          <SearchBox id="search-rows" placeholder="搜姓名、部门、电话" value={typed} onInput={setTyped} />
        )}
      </View>
      <NoRows roster={roster} use={use} there={found.rosters[id]?.rows ?? 0} />
      <View>
        {use.rows.length > 0 && (
          <RowList
            roster={roster}
            rows={shown}
            all={use.rows.length}
            marks={use.marks}
            onOpen={mayChange ? setOpen : undefined}
          />
        )}
      </View>
      <RowSheet
        roster={roster}
        row={open}
        busy={use.change.busy}
        newId={use.newId}
        onClose={() => setOpen(null)}
        onRemove={(row) => void remove(row)}
        onSave={async (row) => (await use.change.run({ put: [row] })) === true}
      />
      <PasteSheet
        roster={roster}
        there={use.rows.length}
        open={isPasting}
        busy={use.change.busy}
        newId={use.newId}
        onClose={() => setPasting(false)}
        onPut={async (put) => (await use.change.run({ put })) === true}
      />
    </Page>
  )
}
