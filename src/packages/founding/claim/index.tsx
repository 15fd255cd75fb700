import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Field } from '@/components/Field'
import { Hero } from '@/components/Hero'
import { Notice } from '@/components/Notice'
import { Page } from '@/components/Page'
import { PhoneButton } from '@/components/PhoneButton'
import { Section } from '@/components/Section'
import type { FoundingCase } from '@/hooks/use-founding-case'
import { useFoundingBeginning } from '@/hooks/use-founding-steps'
import { tell } from '@/hooks/use-told'
import { failureMessage } from '@/messages'
import { openTab, replacePage, routes } from '@/routes'
import styles from './index.module.scss'

const CODE_LENGTH = 8

/** Another phone or WeChat: by the number given when the case was begun, or by a code from the federation. */
export default function ClaimPage() {
  const { claim } = useFoundingBeginning()
  const [invite, setInvite] = useState('')
  const [isRefused, setRefused] = useState(false)
  const left = CODE_LENGTH - invite.trim().length
  const message = claim.failure && failureMessage[claim.failure.code]
  const take = async (input: { phoneCode: string } | { invite: string }) => {
    const found = await claim.run(input)
    if (found) goOn(found)
  }
  return (
    <Page title="找回我的建会">
      <Hero title="换了手机或微信，接着办" detail="填过的都在妇联那边，找回来就能接着填" />
      {message && (
        <Notice tone="bad" fact={message.title}>
          {message.advice}
        </Notice>
      )}
      <View className={styles.phone}>
        <PhoneButton
          busy={claim.busy && '正在找'}
          onCode={(phoneCode) => void take({ phoneCode })}
          onRefused={() => setRefused(true)}
        >
          用手机号找回
        </PhoneButton>
      </View>
      {isRefused && <Notice tone="calm">没有拿到手机号也不要紧，向上级妇联要一个接手码。</Notice>}
      <Section title="用接手码" remark="找上级妇联要">
        <Field
          id="claim-code"
          label="8 位接手码"
          placeholder="比如 K7M2P4QX"
          value={invite}
          maxLength={CODE_LENGTH}
          onInput={(typed) => setInvite(typed.toUpperCase())}
        />
        <View className={styles.button}>
          <Button
            id="claim-by-code"
            kind="second"
            busy={claim.busy && '正在找'}
            off={left > 0 && `还差 ${left} 位`}
            onTap={() => void take({ invite: invite.trim() })}
          >
            用接手码找回
          </Button>
        </View>
      </Section>
    </Page>
  )
}

function goOn(found: readonly FoundingCase[]): void {
  const [first, ...others] = found
  tell(`找回来 ${found.length} 件，接着办`)
  if (first && others.length === 0) replacePage(routes.foundingCase(first.id))
  else openTab('founding')
}
