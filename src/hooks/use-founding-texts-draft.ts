import { useEffect } from 'react'
import { foundingTexts, publishTexts } from '../../contracts/founding-texts'
import type { FoundingTexts } from '../../contracts/founding/texts'
import { currentClient } from '../client/current'
import {
  changesIn,
  type FoundingTextsForm,
  newTextsForm,
  textsOfForm,
  unfinishedQuestions,
  wrongNumbers,
} from '../client/drafts/founding-texts-form'
import { type Action, useAction } from './use-action'
import { useKeptForm } from './use-kept-form'
import { useRead } from './use-read'

export {
  type FoundingTextsForm,
  newQuestion,
  numberIn,
  questionsWith,
  wrongNumbers,
} from '../client/drafts/founding-texts-form'
export { type SettingKey, settingKeys } from '../../contracts/founding/settings'
export type { FoundingTexts, QuestionText } from '../../contracts/founding/texts'

/** The city's next version of answers and numbers; kept on the phone until it is published. */
export function useFoundingTextsDraft() {
  const { call } = currentClient()
  const { form, begin, change, forget, kept } = useKeptForm<FoundingTextsForm>('founding-texts')
  const reading = useRead(foundingTexts, { unitId: null })
  const current = reading.value?.texts ?? null
  useEffect(() => {
    if (current) begin(newTextsForm(current))
  }, [current, begin])

  const publish: Action<[], FoundingTexts> = useAction(async () => {
    const texts = form && current && textsOfForm(current, form)
    if (!texts) throw new Error('the form of the texts is not begun')
    try {
      const published = await call(publishTexts, { texts })
      change(newTextsForm(published.texts))
      forget()
      return published.texts
    } finally {
      await reading.refresh()
    }
  })
  return {
    ...{ reading, current, form, kept, change, publish },
    changes: current && form ? changesIn(current, form) : 0,
    isOutdated: current !== null && form !== null && current.version > form.basedOn,
    /** Why it cannot be published yet, short enough for its button. */
    lacks: current && form ? lackOf(current, form) : null,
    /** Hers goes on top of what somebody else published meanwhile. */
    rebase: () => current && change({ basedOn: current.version }),
    discard: () => current && change(newTextsForm(current)),
  }
}

export type FoundingTextsDraft = ReturnType<typeof useFoundingTextsDraft>

function lackOf(current: FoundingTexts, form: FoundingTextsForm): string | null {
  if (wrongNumbers(current, form).length > 0) return '有一个数不对'
  return unfinishedQuestions(form).length > 0 ? '有一问没写完' : null
}
