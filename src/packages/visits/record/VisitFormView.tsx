import { useCallback, useState } from 'react'
import { Cell, CellGroup } from '@/components/Cell'
import type { VisitDraft, VisitForm, VisitFormUse } from '@/hooks/use-visit-draft'
import type { SeenHousehold } from '@/hooks/use-working-area'
import { openPage, routes } from '@/routes'
import type { VisitScheme } from '../../../../contracts/visit-scheme'
import { Clearances } from './Clearances'
import { ConcernPart } from './ConcernPart'
import { HowSheet } from './HowSheet'
import { Known } from './Known'
import { Photos } from './Photos'
import { Reason } from './Reason'
import { Targets } from './Targets'
import { Wishes } from './Wishes'

interface VisitFormViewProps {
  form: VisitForm
  /** Of a saved visit written anew; null for a new one. */
  correcting: VisitDraft['correcting']
  household: SeenHousehold
  scheme: VisitScheme | null
  use: VisitFormUse
  /** Not one that she keeps: only its name is known, and its file does not open. */
  isStray?: boolean
}

/** The parts of the form. Nobody at home or not now: what does not apply is not asked. */
export function VisitFormView(props: VisitFormViewProps) {
  const { form, correcting, household, scheme, use, isStray = false } = props
  const [showsHow, setShowsHow] = useState(false)
  const openHow = useCallback(() => setShowsHow(true), [])
  const { change } = use
  const isMet = form.outcome === 'met'
  return (
    <>
      <Known household={household} form={form} isStray={isStray} onHow={openHow} />
      {scheme && <Targets scheme={scheme} chosen={form.targets} change={change} />}
      {isMet && scheme && <Clearances scheme={scheme} answers={form.clearances} change={change} />}
      {isMet && (
        <ConcernPart
          hasConcern={form.hasConcern}
          text={form.concernText}
          promise={form.promiseText}
          dueOn={form.promiseDueOn}
          change={change}
        />
      )}
      {isMet && scheme && <Wishes scheme={scheme} wishes={form.wishes} use={use} />}
      <Photos ids={form.photos} use={use} />
      {correcting && <Reason reason={correcting.reason} onTell={use.tellReason} />}
      <CellGroup>
        <Cell
          id="harm"
          icon="shield"
          tone="danger"
          plain
          title="发现孩子可能受到伤害？"
          detail="先看该怎么做，不写在这张表里"
          onTap={() => openPage(routes.harm)}
        />
      </CellGroup>
      <HowSheet open={showsHow} form={form} change={change} onClose={() => setShowsHow(false)} />
    </>
  )
}
