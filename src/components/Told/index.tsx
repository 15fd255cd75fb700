import { useTold } from '@/hooks/use-told'
import { UndoBar } from '../UndoBar'

const forgotByItself = () => undefined

/** What was just done on the page before, for a few seconds. Pass it as `undo` of Page. */
export function Told() {
  const told = useTold()
  return told && <UndoBar key={told.words} words={told.words} undo={told.action} onGone={forgotByItself} />
}
