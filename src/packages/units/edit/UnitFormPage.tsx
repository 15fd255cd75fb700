import { Button } from '@/components/Button'
import { Dock } from '@/components/Dock'
import { Notice } from '@/components/Notice'
import { Page } from '@/components/Page'
import { Section } from '@/components/Section'
import { Segment } from '@/components/Segment'
import { Skeleton } from '@/components/Skeleton'
import type { KeptFormUse } from '@/hooks/use-kept-form'
import { tell } from '@/hooks/use-told'
import { useCreatingUnit } from '@/hooks/use-units'
import { failureMessage } from '@/messages'
import { goBack } from '@/routes'
import { divisionsBelowName } from '@/words/units'
import type { Unit } from '../../../../contracts/units'
import { DivisionFields } from './DivisionFields'
import { SectorFields } from './SectorFields'
import { missingInUnit, recordOfUnit, type UnitForm } from './unit-form'

interface UnitFormPageProps {
  parent: Unit
  sorts: readonly UnitForm['sort'][]
  keeping: KeptFormUse<UnitForm>
}

export function UnitFormPage({ parent, sorts, keeping }: UnitFormPageProps) {
  const { form, change, kept, forget } = keeping
  const creating = useCreatingUnit()
  if (!form) {
    return (
      <Page title="新建单位" place="units">
        <Skeleton rows={3} />
      </Page>
    )
  }
  const submit = async () => {
    if (!(await creating.run({ unit: recordOfUnit(form, parent) }))) return
    forget()
    tell(`${form.name.trim()}已登记`)
    goBack('me')
  }
  const missing = missingInUnit(form, parent)
  const failure = creating.failure && failureMessage[creating.failure.code]
  const isOffline = creating.failure?.code === 'OFFLINE'
  const sort = sorts.includes(form.sort) ? form.sort : 'sector'
  return (
    <Page
      title="新建单位"
      place="units"
      dock={
        <Dock
          hint={kept ? '填到哪儿存到哪儿，没存上也不会丢' : '手机存满了，填的还没存住。先别退出这一页。'}
          hintIcon={kept ? 'check' : 'problem'}
        >
          <Button id="save-unit" busy={creating.busy && '正在登记'} off={offOf(missing)} onTap={() => void submit()}>
            登记
          </Button>
        </Dock>
      }
    >
      {failure && (
        <Notice tone={isOffline ? 'wait' : 'bad'} fact={failure.title}>
          {isOffline ? '登记单位要有网络，填的都还在，有信号再点一次。' : failure.advice}
        </Notice>
      )}
      {sorts.length > 1 && (
        <Section title={`在${parent.name}下面`} bare>
          <Segment
            id="sort"
            label="登记什么"
            choices={[
              { value: 'sector', label: '企业、行业等' },
              { value: 'division', label: divisionsBelowName[parent.level] ?? '' },
            ]}
            value={sort}
            onChange={(chosen) => change({ sort: chosen })}
          />
        </Section>
      )}
      {sort === 'division' ? (
        <DivisionFields form={form} parent={parent} change={change} />
      ) : (
        <SectorFields form={form} parent={parent} change={change} />
      )}
    </Page>
  )
}

const offOf = (missing: readonly string[]): string | false => {
  if (missing.length === 0) return false
  return missing.length === 1 ? `还差：${missing[0] ?? ''}` : `还差 ${missing.length} 处`
}
