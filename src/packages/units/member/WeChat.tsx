import { useState } from 'react'
import { Cell } from '@/components/Cell'
import { Section } from '@/components/Section'
import { Tag } from '@/components/Tag'
import { type Member, useUnbinding } from '@/hooks/use-member'
import { tell } from '@/hooks/use-told'
import { confirm } from '@/native'
import { SaveFailed } from '../parts/SaveFailed'
import { InviteSheet } from './InviteSheet'

export interface WeChatProps {
  staff: Member['staff']
  onDone: () => Promise<void>
}

/** Whether her WeChat is bound: a code to bind it, and the way to let go of a lost phone. */
export function WeChat({ staff, onDone }: WeChatProps) {
  const [inviting, setInviting] = useState(false)
  const unbinding = useUnbinding()
  const unbind = async () => {
    const agreed = await confirm({ title: `解除${staff.name}的绑定？`, content: UNBINDING, yes: '解除' })
    if (!agreed || !(await unbinding.run({ staffId: staff.id }))) return
    tell(`已解除${staff.name}的微信绑定`)
    await onDone()
  }
  return (
    <Section title="微信绑定">
      {staff.bound ? (
        <>
          <Cell
            plain
            icon="link"
            title="她的微信绑着这个职务"
            end={
              <Tag tone="done" icon="check">
                已绑定
              </Tag>
            }
          />
          <Cell
            id="unbind-staff"
            icon="close"
            plain
            title={unbinding.busy ? '正在解除' : '解除绑定'}
            detail="手机丢了、换了号，或者绑错了人"
            onTap={() => void unbind()}
          />
        </>
      ) : (
        <Cell
          id="invite"
          icon="link"
          accent
          title="发邀请码"
          detail="她的微信还没绑定，用邀请码绑上"
          onTap={() => setInviting(true)}
        />
      )}
      <SaveFailed inset failure={unbinding.failure} />
      <InviteSheet member={inviting ? staff : null} onClose={() => setInviting(false)} />
    </Section>
  )
}

const UNBINDING = '那部手机就看不到这里的户了。她没传上来的记录还留在手机里，重新绑定后再传。解除后可以再给她发邀请码。'
