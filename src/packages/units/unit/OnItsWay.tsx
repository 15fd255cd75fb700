import { useEffect, useRef } from 'react'
import { View } from '@tarojs/components'
import { Notice } from '@/components/Notice'
import { type Job, useJob } from '@/hooks/use-job'
import { failureMessage } from '@/messages'

/** The count is of households; people and grids go first. */
const movedSentence = ({ households }: Job): string =>
  households === 0 ? '正在挪人员和网格。' : `已经挪好 ${households} 户。`

interface OnItsWayProps {
  job: Job
  onDone: () => Promise<void>
}

/** A move that goes on: quicker while this page is open, by the cloud's clock when it is not. */
export function OnItsWay({ job: begun, onDone }: OnItsWayProps) {
  const { job, failure } = useJob(begun)
  const isThere = job.state !== 'running'
  const done = useRef(onDone)
  useEffect(() => {
    done.current = onDone
  })
  useEffect(() => {
    if (isThere) void done.current()
  }, [isThere])
  return (
    <View id="moving-unit">
      <Notice tone={failure ? 'wait' : 'calm'} icon="hourglass" fact="这个单位正在移到新的上级">
        {failure
          ? `${failureMessage[failure.code].title}，挪到哪儿都记着，会自动接着挪。`
          : `${movedSentence(job)}离开这一页，它也会自己挪完。`}
      </Notice>
    </View>
  )
}
