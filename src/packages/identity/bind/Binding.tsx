import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Field } from '@/components/Field'
import { Hero } from '@/components/Hero'
import { Notice } from '@/components/Notice'
import { PhoneButton } from '@/components/PhoneButton'
import { Section } from '@/components/Section'
import { useAction } from '@/hooks/use-action'
import type { CallFailure } from '@/hooks/failure'
import { useSession } from '@/hooks/use-session'
import { failureMessage } from '@/messages'
import type { Person } from '../../../../contracts/identity'
import { Promises } from './Promises'
import styles from './index.module.scss'

const INVITE_LENGTH = 8

/** By the phone number WeChat hands over, or by the code a colleague gave her. What we promise stands before both. */
export function Binding({ onBound }: { onBound: (person: Person) => void }) {
  const { bindByPhone, bindByInvite } = useSession()
  const [invite, setInvite] = useState('')
  const [refused, setRefused] = useState(false)
  const byPhone = useAction(async (code: string) => onBound(await bindByPhone(code)))
  const byInvite = useAction(async () => onBound(await bindByInvite(invite)))
  const left = INVITE_LENGTH - invite.trim().length
  return (
    <>
      <Hero title="绑定您在妇联的职务" detail="绑定一次就行，以后打开就能用" />
      <Promises />
      <Failure failure={byPhone.failure ?? byInvite.failure} />
      <View className={styles.phone}>
        <PhoneButton
          busy={byPhone.busy && '正在核对'}
          onCode={(code) => void byPhone.run(code)}
          onRefused={() => setRefused(true)}
        >
          用手机号绑定
        </PhoneButton>
      </View>
      {refused && <Notice tone="calm">没有拿到手机号也不要紧，用邀请码一样能绑定。</Notice>}
      <Section title="用邀请码" remark="找上级妇联要">
        <Field
          id="invite"
          label="8 位邀请码"
          placeholder="比如 K7M2P4QX"
          value={invite}
          maxLength={INVITE_LENGTH}
          onInput={(typed) => setInvite(typed.toUpperCase())}
        />
        <View className={styles.button}>
          <Button
            id="bind-by-invite"
            kind="second"
            busy={byInvite.busy && '正在核对'}
            off={left > 0 && `还差 ${left} 位`}
            onTap={() => void byInvite.run()}
          >
            用邀请码绑定
          </Button>
        </View>
      </Section>
    </>
  )
}

function Failure({ failure }: { failure: CallFailure | null }) {
  if (!failure) return null
  const { title, advice } = failureMessage[failure.code]
  return (
    <Notice tone="bad" fact={title}>
      {advice}
    </Notice>
  )
}
