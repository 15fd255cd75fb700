import { Empty } from '@/components/Empty'
import { openTab } from '@/routes'
import type { Person } from '../../../../contracts/identity'

/** Somebody who came here by an old address: who she is, and where to let go of it. */
export function AlreadyBound({ person: { name, unitName } }: { person: Person }) {
  return (
    <Empty
      icon="link"
      title="已经绑定好了"
      why={`您在这里是${unitName}的${name}。要换人用这个微信，先到“我的”里解除绑定。`}
      action={{ id: 'go-me', words: '去“我的”', onTap: () => openTab('me') }}
    />
  )
}
