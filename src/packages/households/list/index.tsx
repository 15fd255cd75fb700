import { useRouter } from '@tarojs/taro'
import { OfficeOnly } from '@/components/OfficeOnly'
import { Page } from '@/components/Page'
import { Told } from '@/components/Told'
import { Households } from './Households'

/**
 * Households of a unit, those longest not met first: `?unit=371502102&grid=…&target=hardship&since=2026-11-01`. Without
 * `unit` one's own.
 */
export default function HouseholdRegister() {
  const { unit, grid = null, target = null, since = null } = useRouter().params
  return (
    <Page title="户" place="register" wide heroic undo={<Told />}>
      <OfficeOnly>
        {(person) => (
          <Households
            start={{
              unitId: unit ?? person.unitId,
              gridId: grid,
              target,
              tag: null,
              status: 'living',
              notVisitedSince: since,
            }}
            seesDuplicates={person.role !== 'cityStaff'}
          />
        )}
      </OfficeOnly>
    </Page>
  )
}
