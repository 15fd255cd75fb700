import { useEffect } from 'react'
import { Empty } from '@/components/Empty'
import { LoadFailed } from '@/components/LoadFailed'
import { OfficeOnly } from '@/components/OfficeOnly'
import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'
import { useKeptForm } from '@/hooks/use-kept-form'
import { useSession } from '@/hooks/use-session'
import { useUnit } from '@/hooks/use-units'
import { useNewId } from '@/hooks/use-write'
import type { Role } from '../../../../contracts/roles'
import type { Unit } from '../../../../contracts/units'
import { newUnitForm, sortsUnder, type UnitForm } from './unit-form'
import { UnitFormPage } from './UnitFormPage'

/** 新建单位, right under another one. */
export function NewUnit({ parentId }: { parentId: string }) {
  const { value, state, failure, refreshing, refresh } = useUnit(parentId)
  const { person } = useSession()
  if (value && person) return <Filling parent={value.unit} role={person.role} />
  return (
    <Page title="新建单位" place="units">
      <OfficeOnly founderToo>
        {() =>
          state === 'failed' ? (
            <LoadFailed title="这次没取到上级单位" failure={failure} busy={refreshing} onRetry={() => void refresh()} />
          ) : (
            <Skeleton rows={3} />
          )
        }
      </OfficeOnly>
    </Page>
  )
}

function Filling({ parent, role }: { parent: Unit; role: Role }) {
  const keeping = useKeptForm<UnitForm>(`unit/new/${parent.id}`)
  const newId = useNewId()
  const { form, begin } = keeping
  const sorts = sortsUnder(parent, role)
  const [first] = sorts
  useEffect(() => {
    if (!form && first) void newId().then((id) => begin(newUnitForm(id, first)))
  }, [form, first, begin, newId])
  if (first) return <UnitFormPage parent={parent} sorts={sorts} keeping={keeping} />
  return (
    <Page title="新建单位" place="units">
      <Empty icon="building" title="这下面不能再设单位" why="请到它的上级妇联下面新建。" />
    </Page>
  )
}
