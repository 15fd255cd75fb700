import { useState } from 'react'
import { suggest } from '../../contracts/identity'
import { currentClient } from '../client/current'
import { readJson, writeJson } from '../client/json-storage'
import { useAction } from './use-action'

const KEY = 'suggestion'

interface Words {
  text: string
  contact: string
}

interface Draft extends Words {
  /** What was sent last and may have arrived unheard: said again unchanged it keeps its id. */
  tried: (Words & { id: string }) | null
}

const nothing: Draft = { text: '', contact: '', tried: null }

/** 投诉建议, bound or not: kept on the phone at each letter until it has arrived. */
export function useSuggestion() {
  const { device, ids, call } = currentClient()
  const [draft, setDraft] = useState<Draft>(() => readJson<Draft>(device.storage, KEY) ?? nothing)
  const [sent, setSent] = useState(false)

  const keep = (next: Draft) => {
    writeJson(device.storage, KEY, next)
    setDraft(next)
  }

  const { run, busy, failure } = useAction(async () => {
    const { text, contact, tried } = draft
    const isSame = tried?.text === text && tried.contact === contact
    const id = isSame ? tried.id : await ids.next()
    keep({ text, contact, tried: { id, text, contact } })
    await call(suggest, { id, text, ...(contact.trim() ? { contact } : {}) })
    device.storage.removeItem(KEY)
    setDraft(nothing)
    setSent(true)
  })

  return {
    text: draft.text,
    contact: draft.contact,
    write: (words: Partial<Words>) => keep({ ...draft, ...words }),
    send: run,
    busy,
    failure,
    sent,
    again: () => setSent(false),
  }
}
