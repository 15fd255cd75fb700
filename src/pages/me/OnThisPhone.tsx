import { Cell, CellGroup } from '@/components/Cell'
import { SyncMark } from '@/components/SyncMark'
import { useOutbox } from '@/hooks/use-outbox'
import { openPage, routes } from '@/routes'

/** What waits on this phone; every state of it is behind. */
export function OnThisPhone() {
  const { waiting, problems, records } = useOutbox()
  return (
    <CellGroup>
      <Cell
        id="outbox"
        icon="onphone"
        plain
        title={waiting > 0 ? `本机 ${waiting} 条待上传` : '本机没有待上传的'}
        detail={waiting > 0 ? '有信号会自动传' : '记下的都到妇联了'}
        onTap={() => openPage(routes.outbox)}
      >
        <Mark problems={problems} isAllThere={waiting === 0 && records.length > 0} />
      </Cell>
    </CellGroup>
  )
}

function Mark({ problems, isAllThere }: { problems: number; isAllThere: boolean }) {
  if (problems > 0) return <SyncMark state="problem" words={`${problems} 条要看一下`} />
  return isAllThere ? <SyncMark state="arrived" /> : null
}
