import { Told } from '@/components/Told'
import { UndoBar } from '@/components/UndoBar'
import { useConcernSettling } from '@/hooks/use-concern-settling'

const nothing = () => undefined

/** What she just ticked, with its way back; else what another page had to tell. The settling forgets by itself. */
export function Settled() {
  const { recent, undo } = useConcernSettling()
  if (!recent) return <Told />
  return (
    <UndoBar
      key={recent.id}
      words={`记下了：${recent.headName} 家的事办好了`}
      undo={{ onTap: () => void undo() }}
      onGone={nothing}
    />
  )
}
