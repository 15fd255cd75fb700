import { Empty } from '@/components/Empty'
import { OfficeOnly } from '@/components/OfficeOnly'
import { Page } from '@/components/Page'
import { useKeptForm } from '@/hooks/use-kept-form'
import { useStandards } from '@/hooks/use-staffing'
import { Editor } from './Editor'
import { PublishDock } from './PublishDock'
import type { StandardsForm } from './standards-form'

/** How units should be staffed, for the city federation to set. */
export default function StandardsPage() {
  const keeping = useKeptForm<StandardsForm>('standards')
  const reading = useStandards()
  return (
    <Page
      title="配备标准"
      place="units"
      heroic
      dock={
        reading.standards &&
        keeping.form && (
          <PublishDock keeping={keeping} standards={reading.standards} onOutdated={() => void reading.refresh()} />
        )
      }
    >
      <OfficeOnly>
        {(person) =>
          person.role === 'cityStaff' ? (
            <Editor cityId={person.unitId} keeping={keeping} reading={reading} />
          ) : (
            <Empty icon="list" title="标准由市妇联来定" why="您的单位照它比，在“人员配备”里看。" />
          )
        }
      </OfficeOnly>
    </Page>
  )
}
