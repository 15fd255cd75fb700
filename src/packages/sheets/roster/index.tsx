import { useRouter } from '@tarojs/taro'
import { OfficeOnly } from '@/components/OfficeOnly'
import { Page } from '@/components/Page'
import { useKeptForm } from '@/hooks/use-kept-form'
import type { RosterFile } from '@/hooks/use-roster'
import { useSession } from '@/hooks/use-session'
import { useEffect, useState } from 'react'
import { Choose } from './Choose'
import { ImportDock } from './ImportDock'
import { Outcome } from './Outcome'
import { Preview } from './Preview'
import type { Counts, Finished } from './roster-types'

interface Kept {
  /** Null: none is chosen. */
  file: RosterFile | null
}

/** Brings a whole roster from a sheet: `?unit=371502102`; without it into one's own unit. */
export default function RosterPage() {
  const { unit } = useRouter().params
  const { person } = useSession()
  const unitId = unit ?? person?.unitId ?? ''
  const { form, begin, change } = useKeptForm<Kept>(`roster/${unitId}`)
  const [counts, setCounts] = useState<Counts | null>(null)
  const [finished, setFinished] = useState<Finished | null>(null)
  useEffect(() => begin({ file: null }), [begin])

  const file = form?.file ?? null
  const choose = (next: RosterFile | null) => {
    setCounts(null)
    setFinished(null)
    change({ file: next })
  }
  const finish = (outcome: Finished) => {
    setFinished(outcome)
    change({ file: null })
  }
  const dock = file && counts && counts.ready > 0 && (
    <ImportDock key={file.fileId} unitId={unitId} file={file} ready={counts.ready} onFinished={finish} />
  )
  return (
    <Page title="导入花名册" place="units" wide heroic dock={dock || undefined}>
      <OfficeOnly founderToo>
        {() => {
          if (finished) return <Outcome unitId={unitId} finished={finished} onAgain={() => setFinished(null)} />
          if (!file) return <Choose unitId={unitId} onChosen={choose} />
          return <Preview key={file.fileId} unitId={unitId} file={file} onCounts={setCounts} onOther={choose} />
        }}
      </OfficeOnly>
    </Page>
  )
}
