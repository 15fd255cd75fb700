import { OfficeOnly } from '@/components/OfficeOnly'
import { Page } from '@/components/Page'
import { Matters } from './Matters'
import { Settled } from '../today/Settled'

/** What one's unit has to see to. */
export default function MattersPage() {
  return (
    <Page title="办理" tab="matters" wide heroic undo={<Settled />}>
      <OfficeOnly>{({ unitId, role }) => <Matters key={unitId} unitId={unitId} role={role} />}</OfficeOnly>
    </Page>
  )
}
