import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { OfficeOnly } from '@/components/OfficeOnly'
import { Page } from '@/components/Page'
import { Told } from '@/components/Told'
import { useMember } from '@/hooks/use-member'
import { usePullDown } from '@/hooks/use-pull-down'
import { useSession } from '@/hooks/use-session'
import { MemberFile } from './MemberFile'
import { type ChangeKind, Changes, Ways } from './Changes'

/** One person with a post: `?id=01J…`. */
export default function MemberPage() {
  const { id = '' } = useRouter().params
  const { person } = useSession()
  const use = useMember(id)
  const [changing, setChanging] = useState<ChangeKind | null>(null)
  usePullDown(use.refresh)
  const isServing = use.member !== null && !use.member.staff.left
  return (
    <Page
      title="任职情况"
      place="units"
      heroic
      undo={<Told />}
      dock={isServing ? <Ways isSelf={person?.staffId === id} onChange={setChanging} /> : undefined}
    >
      <OfficeOnly founderToo>{() => <MemberFile use={use} onRevise={() => setChanging('revise')} />}</OfficeOnly>
      {use.member && (
        <Changes member={use.member} kind={changing} onClose={() => setChanging(null)} onDone={use.refresh} />
      )}
    </Page>
  )
}
