import { useDiscarding } from '@/hooks/use-discarding'
import { recordKindName } from '@/messages'
import { Told } from '../Told'
import { UndoBar } from '../UndoBar'

const forgotByItself = () => undefined

/** What she just let go of, with its way back; else what another page had to tell. Pass it as `undo` of Page. */
export function Discarded() {
  const { recent, undo } = useDiscarding()
  if (!recent) return <Told />
  return (
    <UndoBar
      key={recent.seq}
      words={`丢弃了：${recent.about}的${recordKindName[recent.kind]}`}
      undo={{ onTap: undo }}
      onGone={forgotByItself}
    />
  )
}
