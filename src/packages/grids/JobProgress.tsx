import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Hero } from '@/components/Hero'
import { Notice } from '@/components/Notice'
import { type Job, useJob } from '@/hooks/use-job'
import { failureMessage } from '@/messages'
import { replacePage, routes } from '@/routes'
import styles from './job.module.scss'

interface JobProgressProps {
  job: Job
  /** The grid the households go to. */
  gridId: string
  gridName: string
}

/** Households on their way to another grid. Whoever leaves the page harms nothing: the cloud goes on. */
export function JobProgress({ job: begun, gridId, gridName }: JobProgressProps) {
  const { job, failure } = useJob(begun)
  const isThere = job.state !== 'running'
  return (
    <>
      <Hero
        title={isThere ? `${job.households} 户都到${gridName}了` : `正在往${gridName}挪户`}
        detail={isThere ? '走访和还在办的事一起过去了' : `已经挪好 ${job.households} 户`}
      />
      <View id="job-state">
        {failure && !isThere && (
          <Notice tone="wait" fact={failureMessage[failure.code].title}>
            不用管它，会自动接着挪。
          </Notice>
        )}
        {!failure && !isThere && <Notice tone="calm">离开这一页也没关系，妇联那边会接着挪完，一户都不会漏。</Notice>}
        {isThere && <Notice tone="done">两边的户数和走访数都已经对上。</Notice>}
      </View>
      <View className={styles.way}>
        <Button
          id="see-grid"
          kind={isThere ? 'primary' : 'second'}
          onTap={() => replacePage(routes.grid(gridId))}
        >{`去看${gridName}`}</Button>
      </View>
    </>
  )
}
