import { useEffect, useState } from 'react'
import { LoadFailed } from '@/components/LoadFailed'
import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'
import { schemeFormOf, useSchemeDraft } from '@/hooks/use-scheme-draft'
import { tell } from '@/hooks/use-told'
import { buzz, confirm } from '@/native'
import { goBack } from '@/routes'
import { PublishDock } from './PublishDock'
import { SchemeFormView } from './SchemeFormView'

/** The city writes the next version of 四访三清两心愿: kept as it is filled, looked at as the keepers will see it. */
export default function EditScheme() {
  const use = useSchemeDraft()
  const { keeping, inForce, publish, draft } = use
  const { form, begin } = keeping
  const [isPublished, setPublished] = useState(false)
  const current = inForce.value?.scheme ?? null

  useEffect(() => {
    if (!form && current) begin(schemeFormOf(current))
  }, [form, begin, current])

  const ask = async () => {
    const version = draft?.version ?? 1
    const content = `全市以后的走访都按第 ${version} 版记，已经记下的走访不变。`
    if (isPublished || !(await confirm({ title: `发布第 ${version} 版？`, content, yes: '发布' }))) return
    if (!(await publish.run())) return
    setPublished(true)
    buzz()
    tell(`第 ${version} 版口径发布了`)
    goBack('me')
  }

  return (
    <Page
      title="改走访口径"
      place="scheme"
      dock={
        form && current ? (
          <PublishDock use={use} form={form} current={current} onPublish={() => void ask()} />
        ) : undefined
      }
    >
      {!form && inForce.state !== 'failed' && <Skeleton />}
      {!current && inForce.state === 'failed' && (
        <LoadFailed
          title="没取到现在的口径"
          failure={inForce.failure}
          busy={inForce.refreshing}
          onRetry={() => void inForce.refresh()}
        />
      )}
      {form && current && <SchemeFormView use={use} form={form} current={current} />}
    </Page>
  )
}
