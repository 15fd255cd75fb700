import { View } from '@tarojs/components'
import { Cell, CellGroup } from '@/components/Cell'
import { Notice } from '@/components/Notice'
import type { FoundingCase } from '@/hooks/use-founding-case'
import { openPage, routes } from '@/routes'
import type { Progress } from '../../../../contracts/founding/progress'
import { mayEstablish, unitWords } from './review-view'
import { Section } from '@/components/Section'

/** What has come of it: closed, founded, or what founding it will make. */
export function Standing({ found, progress }: { found: FoundingCase; progress: Progress }) {
  const { closed, unitId } = found
  if (closed)
    return (
      <Notice tone="calm" fact="联系人停办了这件建会">
        {closed.reason}
      </Notice>
    )
  if (unitId !== null)
    return (
      <CellGroup>
        <Cell
          id="open-unit"
          icon="building"
          tone="done"
          title={String(progress.values.orgFullName ?? '')}
          detail={found.later ? '新名单已经生效，点开看人员和任期' : '已经正式成立，点开看它的人员和任期'}
          onTap={() => openPage(routes.unit(unitId))}
        />
        {!found.later && (
          <Cell
            id="open-covered"
            icon="list"
            plain
            title="覆盖的企业和单位"
            onTap={() => openPage(routes.foundingCovered(unitId))}
          />
        )}
      </CellGroup>
    )
  return (
    <View>
      {mayEstablish(found) && (
        <Section title={found.later ? '生效以后' : '正式成立以后'}>
          {unitWords(found, progress).map((words) => (
            <Cell key={words} icon="check" tone="done" plain title={words} />
          ))}
        </Section>
      )}
    </View>
  )
}
