import { useState } from 'react'
import { useOfficeScreen } from '@/theme/office-screen'
import { Button } from '../Button'

export interface RefreshProps {
  /** Never rejects. */
  onRefresh: () => Promise<unknown>
}

/** For the office PC, where nothing can be pulled down. */
export function Refresh({ onRefresh }: RefreshProps) {
  const isOffice = useOfficeScreen()
  const [busy, setBusy] = useState(false)
  if (!isOffice) return null
  const run = () => {
    setBusy(true)
    void onRefresh().finally(() => setBusy(false))
  }
  return (
    <Button id="refresh" kind="second" fit small busy={busy && '在刷新'} onTap={run}>
      刷新
    </Button>
  )
}
