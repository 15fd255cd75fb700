import type { ReactNode } from 'react'
import { LoadFailed } from '@/components/LoadFailed'
import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'
import {
  type FoundingTexts,
  type FoundingTextsDraft,
  type FoundingTextsForm,
  useFoundingTextsDraft,
} from '@/hooks/use-founding-texts-draft'
import { CityOnly } from './CityOnly'
import { Outdated } from './Outdated'
import { PublishDock } from './PublishDock'

export interface TextsBody {
  current: FoundingTexts
  form: FoundingTextsForm
  change: FoundingTextsDraft['change']
}

/** The frame of both pages that work on the city's next version: answers here, numbers there. */
export function TextsPage({ title, children }: { title: string; children: (body: TextsBody) => ReactNode }) {
  const draft = useFoundingTextsDraft()
  const { reading, current, form, change } = draft
  return (
    <Page title={title} place="foundingCity" heroic dock={current && form && <PublishDock draft={draft} form={form} />}>
      <CityOnly>
        {() => {
          if (!current && reading.state === 'failed')
            return (
              <LoadFailed
                title="现在的内容没取到"
                failure={reading.failure}
                busy={reading.refreshing}
                onRetry={() => void reading.refresh()}
              />
            )
          if (!current || !form) return <Skeleton rows={6} />
          return (
            <>
              <Outdated draft={draft} />
              {children({ current, form, change })}
            </>
          )
        }}
      </CityOnly>
    </Page>
  )
}
