import { useEffect } from 'react'
import { ChoiceChips } from '@/components/ChoiceChips'
import { Field } from '@/components/Field'
import { Hero } from '@/components/Hero'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { Skeleton } from '@/components/Skeleton'
import type { CallFailure } from '@/hooks/failure'
import type { KeptFormUse } from '@/hooks/use-kept-form'
import { useOrgForm } from '@/hooks/use-org-form'
import { useSession } from '@/hooks/use-session'
import { useUnitName } from '@/hooks/use-unit-name'
import { useNewId } from '@/hooks/use-write'
import { failureMessage } from '@/messages'
import { replacePage, routes } from '@/routes'
import { entryName } from '@/words/posts'
import { PostChips } from '../parts/PostChips'
import { PHONE_LENGTH, phoneProblem } from '../parts/phone'
import { SaveFailed } from '../parts/SaveFailed'
import { TermFields } from '../parts/TermFields'
import { type AppointForm, newAppointForm } from './appoint-form'

export interface AppointFieldsProps {
  unitId: string
  keeping: KeptFormUse<AppointForm>
  failure: CallFailure | null
  /** Forgets the failure, once she mends what was wrong. */
  clear: () => void
}

const ENTRIES = (['elected', 'substituted', 'added'] as const).map((value) => ({ value, label: entryName[value] }))
const LONGEST_NAME = 30

export function AppointFields({ unitId, keeping: { form, begin, change }, failure, clear }: AppointFieldsProps) {
  const newId = useNewId()
  const isDemo = useSession().person?.demo ?? false
  const unitName = useUnitName(unitId)
  const orgForm = useOrgForm(unitId)
  useEffect(() => {
    if (!form) void newId().then((id) => begin(newAppointForm(id, isDemo)))
  }, [form, begin, newId, isDemo])
  if (!form) return <Skeleton rows={4} />
  const put = (patch: Partial<AppointForm>) => {
    clear()
    change(patch)
  }
  return (
    <>
      <Hero title={unitName} detail="给谁登记一个职务，登记好了再发邀请码绑定微信" />
      <Elsewhere failure={failure} id={form.id} />
      <Section title="是谁">
        <Field
          id="appoint-name"
          label="姓名"
          value={form.name}
          maxLength={LONGEST_NAME}
          error={problemAt('name', failure)}
          onInput={(name) => put({ name })}
        />
        <Field
          id="appoint-phone"
          joined
          kind="phone"
          label="手机号"
          hint="她用这个号码绑定微信；名册里只显示后四位"
          value={form.phone}
          maxLength={PHONE_LENGTH}
          error={phoneProblem(form.phone) ?? phoneFailure(failure)}
          onInput={(phone) => put({ phone })}
        />
      </Section>
      <Section title="什么职务">
        <PostChips form={orgForm} post={form.post} onChange={(post) => put({ post })} />
      </Section>
      <Section title="怎么上任的">
        <ChoiceChips
          id="entry"
          label="怎么上任的"
          choices={ENTRIES}
          chosen={form.entry ? [form.entry] : []}
          onChange={([entry]) => put({ entry: entry ?? null })}
        />
      </Section>
      <Section title="任期">
        <TermFields
          termFrom={form.termFrom}
          termTo={form.termTo}
          refused={failure?.code === 'TERM_ENDS_BEFORE_IT_BEGINS'}
          onChange={put}
        />
      </Section>
    </>
  )
}

/** What was found wrong that stands at no field. */
function Elsewhere({ failure, id }: { failure: CallFailure | null; id: string }) {
  if (!failure || failure.code === 'PHONE_TAKEN' || failure.code === 'TERM_ENDS_BEFORE_IT_BEGINS') return null
  if (failure.code === 'ID_TAKEN')
    return (
      <Notice tone="wait" icon="people" fact="上一次其实已经登记上了" onTap={() => replacePage(routes.member(id))}>
        点这里看登记的内容，不对的地方在那一页改。
      </Notice>
    )
  return <SaveFailed failure={failure} />
}

/** What the server said of one field. */
const problemAt = (field: string, failure: CallFailure | null): string | undefined =>
  failure?.details.issues?.find(({ path }) => path === field)?.problem

function phoneFailure(failure: CallFailure | null): string | undefined {
  if (failure?.code !== 'PHONE_TAKEN') return problemAt('phone', failure)
  const { title, advice } = failureMessage.PHONE_TAKEN
  return `${title}。${advice}`
}
