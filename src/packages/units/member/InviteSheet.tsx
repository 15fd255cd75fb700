import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { Sheet } from '@/components/Sheet'
import { type StaffMember, useInvite } from '@/hooks/use-staff'
import { useToday } from '@/hooks/use-today'
import { clockText, dayText, failureMessage } from '@/messages'
import { copy } from '@/native'
import { ymdOf } from '../../../../contracts/calendar'
import styles from './index.module.scss'

interface Invite {
  invite: string
  expiresAt: string
}

export interface InviteSheetProps {
  /** Null: closed. */
  member: StaffMember | null
  onClose: () => void
}

/** A code that binds this one person, once. */
export function InviteSheet({ member, onClose }: InviteSheetProps) {
  const { run, busy, failure } = useInvite()
  const [made, setMade] = useState<Invite | null>(null)
  const [isCopied, setIsCopied] = useState(false)
  if (!member) return null
  const make = async () => setMade((await run({ staffId: member.id })) ?? null)
  const action = made ? (
    <Button id="copy-invite" icon={isCopied ? 'check' : 'link'} onTap={() => void copy(made.invite).then(setIsCopied)}>
      {isCopied ? '复制好了' : '复制邀请码'}
    </Button>
  ) : (
    <Button id="make-invite" busy={busy && '正在取码'} onTap={() => void make()}>
      取一个邀请码
    </Button>
  )
  return (
    <Sheet open title={`给${member.name}发邀请码`} onClose={onClose} action={action}>
      {made ? <Code made={made} /> : <View className={styles.words}>{WHY}</View>}
      {failure && (
        <Notice tone={failure.code === 'OFFLINE' ? 'wait' : 'bad'} inset fact={failureMessage[failure.code].title}>
          {failure.code === 'OFFLINE' ? '发邀请码要有网络，有信号再取一次。' : failureMessage[failure.code].advice}
        </Notice>
      )}
    </Sheet>
  )
}

const WHY =
  '她在“我的”里填上邀请码，微信就和这个职务绑在一起。一个码只能绑一个人、用一次，7 天内有效。请当面或打电话告诉她本人。'

function Code({ made: { invite, expiresAt } }: { made: Invite }) {
  const { today } = useToday()
  return (
    <View className={styles.words}>
      <View className={styles.code}>{`${invite.slice(0, 4)} ${invite.slice(4)}`}</View>
      {`${dayText(ymdOf(expiresAt), today)} ${clockText(expiresAt)} 前有效。只能绑一个人、用一次；再取一个，前一个在到期前也还能用。`}
    </View>
  )
}
