import { View } from '@tarojs/components'
import { useState } from 'react'
import { Cell, CellGroup } from '@/components/Cell'
import { Icon } from '@/components/Icon'
import type { FoundingCase } from '@/hooks/use-founding-case'
import { openPage, routes } from '@/routes'
import type { Progress } from '../../../../contracts/founding/progress'

/** What is done folds to one row; 看看 names the steps, each opens by itself. */
export function DoneSteps({ found, progress: { steps, current } }: { found: FoundingCase; progress: Progress }) {
  const [isUnfolded, setUnfolded] = useState(false)
  const done = current ? steps.slice(0, steps.indexOf(current)) : steps
  if (done.length === 0) return null
  return (
    <CellGroup>
      <Cell
        id="done-steps"
        icon="arrived"
        tone="done"
        plain
        stays
        title={`前 ${done.length} 步已办好`}
        end={
          <>
            {isUnfolded ? '收起' : '看看'}
            <Icon name={isUnfolded ? 'up' : 'down'} size="small" tone="quiet" />
          </>
        }
        onTap={() => setUnfolded(!isUnfolded)}
      />
      <View>
        {isUnfolded &&
          done.map(({ step }, index) => (
            <Cell
              key={step.id}
              id={`step-${step.id}`}
              plain
              title={`${index + 1} ${step.title}`}
              onTap={() => openPage(routes.foundingStep(found.id, step.id))}
            />
          ))}
      </View>
    </CellGroup>
  )
}
