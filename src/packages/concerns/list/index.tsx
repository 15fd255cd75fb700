import { useRouter } from '@tarojs/taro'
import { OfficeOnly } from '@/components/OfficeOnly'
import { Page } from '@/components/Page'
import type { MatterView } from '@/hooks/use-matters'
import { Matters } from '../../../pages/matters/Matters'
import { Settled } from '../../../pages/today/Settled'

/** The concerns or wishes behind a figure: `?unit=371502102&kind=wish&view=open&month=2026-11`. */
export default function ConcernList() {
  const { unit, kind, view, month } = useRouter().params
  return (
    <Page title="诉求与心愿" place="matters" wide undo={<Settled />}>
      <OfficeOnly>
        {({ unitId, role }) => (
          <Matters
            unitId={unit ?? unitId}
            role={role}
            startKind={kind === 'wish' ? 'wish' : 'concern'}
            startView={isView(view) ? view : 'open'}
            startMonth={month ?? null}
          />
        )}
      </OfficeOnly>
    </Page>
  )
}

const isView = (given: string | undefined): given is MatterView =>
  given === 'open' || given === 'passed' || given === 'resolved'
