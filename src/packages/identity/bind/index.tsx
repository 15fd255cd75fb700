import { homeOf, Page } from '@/components/Page'
import { hasEmulator } from '@/hooks/use-emulator-person'
import { useSession } from '@/hooks/use-session'
import { tell } from '@/hooks/use-told'
import { openPath } from '@/routes'
import type { Person } from '../../../../contracts/identity'
import { AlreadyBound } from './AlreadyBound'
import { Binding } from './Binding'
import { PersonSwitch } from './PersonSwitch'

/** A WeChat user becomes one of the federation's people here; with the emulator, anybody becomes anybody. */
export default function Bind() {
  const { state, person } = useSession()
  return (
    <Page title={hasEmulator && person ? '换个人看看' : '绑定'}>
      {hasEmulator && <PersonSwitch />}
      {state !== 'bound' && <Binding onBound={welcome} />}
      {person && !hasEmulator && <AlreadyBound person={person} />}
    </Page>
  )
}

function welcome({ name, role }: Person): void {
  tell(`${name}，绑定好了`)
  openPath(homeOf(role).path)
}
