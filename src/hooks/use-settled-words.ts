import { useEffect, useState } from 'react'

const PAUSE_MS = 300

/** What is being typed, once she pauses: a search in the cloud is not asked at every letter. */
export function useSettledWords(typed: string): string {
  const [settled, setSettled] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])
  return typed.trim() === '' ? '' : settled.trim()
}
