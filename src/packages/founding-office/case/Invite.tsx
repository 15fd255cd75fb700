import { View } from '@tarojs/components'
import { useState } from 'react'
import { Cell, CellGroup } from '@/components/Cell'
import { useInvitingContact } from '@/hooks/use-founding-review'
import { failureMessage, fullDayText } from '@/messages'
import { copy } from '@/native'
import { ymdOf } from '../../../../contracts/calendar'

/** A code for another person or another phone to go on with the case. */
export function Invite({ caseId }: { caseId: string }) {
  const { run, busy, failure } = useInvitingContact()
  const [made, setMade] = useState<{ invite: string; expiresAt: string } | null>(null)
  const [isCopied, setCopied] = useState(false)
  const make = async () => setMade(await run({ caseId }))
  const problem = failure && failureMessage[failure.code]
  return (
    <CellGroup>
      <View>
        {made ? (
          <Cell
            id="copy-contact-code"
            icon={isCopied ? 'check' : 'link'}
            title={`接手码 ${made.invite.slice(0, 4)} ${made.invite.slice(4)}`}
            detail={`${isCopied ? '复制好了。' : '点一下复制。'}用一次，${fullDayText(ymdOf(Date.parse(made.expiresAt)))}前有效；她在“建会”里填上，就接着办。`}
            stays
            onTap={() => void copy(made.invite).then(setCopied)}
          />
        ) : (
          <Cell
            id="invite-contact"
            icon="link"
            plain
            title={busy ? '正在取码' : '给联系人一个接手码'}
            detail={problem ? `${problem.title}。${problem.advice}` : '换了人、换了手机时用'}
            onTap={() => void make()}
          />
        )}
      </View>
    </CellGroup>
  )
}
