import { askToBeReminded, type ReminderKind, useReminders } from '@/hooks/use-reminders'
import { reminderDetail } from '@/words/reminders'
import { Cell } from '../Cell'

interface RemindMeProps {
  id: string
  kind: ReminderKind
  /** What the tap does: 到日子提醒我一次. */
  words: string
  /** On the right, where the words do not say what a tap does: 提醒我. */
  end?: string
}

/** A quiet row with which she lets WeChat remind her once; nothing where WeChat cannot. */
export function RemindMe({ id, kind, words, end }: RemindMeProps) {
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
      end={end}
      endStrong
      onTap={() => void askToBeReminded(reminder)}
    />
  )
}
