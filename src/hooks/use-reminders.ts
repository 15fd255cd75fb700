import { useEffect } from 'react'
import type { Reminder, ReminderKind } from '../../contracts/reminders'
import { currentClient } from '../client/current'
import { askForMessages, canAskForMessages } from '../native'
import { reminderAnswer } from '../words/reminders'
import { type Telling, tell } from './use-told'
import { useStore } from './use-store'

export type { Reminder, ReminderKind } from '../../contracts/reminders'

/** What WeChat can remind her of, with what is left; empty in a browser and where no templates are set. */
export function useReminders(): readonly Reminder[] {
  const { reminders } = currentClient()
  const known = useStore(reminders.view)
  useEffect(() => {
    if (canAskForMessages) void reminders.refresh()
  }, [reminders])
  return canAskForMessages ? known : []
}

/** Lets WeChat ask her, and tells what came of it. Only in a tap. */
export async function askToBeReminded({ kind, templateId }: Reminder): Promise<void> {
  const { reminders } = currentClient()
  const answer = await askForMessages([templateId])
  if (answer.accepted.length > 0) await reminders.accepted([kind])
  tell(answer.accepted.length > 0 ? reminderAnswer.accepted : reminderAnswer[answer.otherwise])
}

/** Something to do on the bar that tells what was done; undefined where it is not offered. */
export function useReminderAction(kind: ReminderKind): Telling['action'] {
  const offered = useReminders().find((one) => one.kind === kind)
  return offered && { words: '到日子提醒我', onTap: () => void askToBeReminded(offered) }
}
