import { askToBeReminded, type ReminderKind, useReminders } from '@/hooks/use-reminders'
import { reminderDetail } from '@/words/reminders'
import { Cell } from '../Cell'

interface RemindMeProps {
  id: string
  kind: ReminderKind
  /** What the tap does: 到日子提醒我一次. */
  words: string
}

/** A quiet row with which she lets WeChat remind her once; nothing where WeChat cannot. */
export function RemindMe({ id, kind, words }: RemindMeProps) {
  const reminder = useReminders().find((one) => one.kind === kind)
  if (!reminder) return null
  return (
    <Cell
      id={id}
      icon="calendar"
      plain
      stays
      title={words}
      detail={reminderDetail(reminder.left)}
      onTap={() => void askToBeReminded(reminder)}
    />
  )
}
