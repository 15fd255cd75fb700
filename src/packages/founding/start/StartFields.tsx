import { useState } from 'react'
import { Cell } from '@/components/Cell'
import { Field } from '@/components/Field'
import { Hero } from '@/components/Hero'
import { Icon } from '@/components/Icon'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import type { CallFailure } from '@/hooks/failure'
import { failureMessage } from '@/messages'
import { routeName } from '@/words/founding'
import type { FoundingRouteId } from '../../../../contracts/founding/route'
import { PHONE_LENGTH, phoneProblem, type StartForm } from './start-form'
import { SuperiorSheet } from './SuperiorSheet'

interface StartFieldsProps {
  route: FoundingRouteId
  form: StartForm
  change: (patch: Partial<StartForm>) => void
  failure: CallFailure | null
}

const LONGEST_UNIT = 60
const LONGEST_NAME = 30

export function StartFields({ route, form, change, failure }: StartFieldsProps) {
  const [isChoosing, setChoosing] = useState(false)
  const message = failure && failureMessage[failure.code]
  return (
    <>
      <Hero title={routeName[route]} detail="先说是哪个单位、谁来联系，只填这一次" />
      {message && (
        <Notice tone={failure.code === 'OFFLINE' ? 'wait' : 'bad'} fact={message.title}>
          {failure.code === 'OFFLINE' ? '填的都留着，有信号再点一次“开始”。' : message.advice}
        </Notice>
      )}
      <Section title="哪个单位">
        <Field
          id="unit-name"
          label="单位全称"
          placeholder="和营业执照、登记证上一样"
          keepsAll
          maxLength={LONGEST_UNIT}
          value={form.unitName}
          onInput={(unitName) => change({ unitName })}
        />
        <Cell
          id="choose-superior"
          icon="pin"
          plain
          title="归哪个妇联"
          detail={form.superior?.name ?? '按单位所在地选：市、县区、镇街'}
          onTap={() => setChoosing(true)}
        />
      </Section>
      <Section title="谁来联系">
        <Field
          id="contact-name"
          label="您的姓名"
          maxLength={LONGEST_NAME}
          value={form.name}
          onInput={(name) => change({ name })}
        />
        <Field
          id="contact-phone"
          joined
          kind="phone"
          label="您的手机号"
          hint="换了手机、微信，用这个号码找回来"
          maxLength={PHONE_LENGTH}
          value={form.phone}
          error={phoneProblem(form.phone)}
          onInput={(phone) => change({ phone })}
        />
        <Cell
          id="agree"
          lead={<Icon name={form.agreed ? 'arrived' : 'ring'} size="ring" tone={form.agreed ? 'accent' : 'hint'} />}
          plain
          stays
          label={`我同意把填的内容给上级妇联看，${form.agreed ? '已同意' : '还没同意'}`}
          title="我同意把填的内容给上级妇联看"
          detail="只用来建会，上级妇联看得到姓名和手机号；不收身份证号，随时能停办"
          onTap={() => change({ agreed: !form.agreed })}
        />
      </Section>
      <SuperiorSheet
        open={isChoosing}
        onClose={() => setChoosing(false)}
        onChoose={(superior) => {
          change({ superior })
          setChoosing(false)
        }}
      />
    </>
  )
}
