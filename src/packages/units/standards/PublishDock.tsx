import { Button } from '@/components/Button'
import { Dock } from '@/components/Dock'
import type { KeptFormUse } from '@/hooks/use-kept-form'
import { type Standards, usePublishing } from '@/hooks/use-staffing'
import { tell } from '@/hooks/use-told'
import { failureMessage } from '@/messages'
import { buzz, confirm } from '@/native'
import { goBack } from '@/routes'
import { type StandardsForm, standardsOfForm, whyNotPublish } from './standards-form'

export interface PublishDockProps {
  keeping: KeptFormUse<StandardsForm>
  standards: Standards
  /** Asks which version is in force. */
  onOutdated: () => void
}

export function PublishDock({ keeping: { form, kept, forget }, standards, onOutdated }: PublishDockProps) {
  const publishing = usePublishing()
  if (!form) return null
  const next = standardsOfForm(form)
  const publish = async () => {
    const agreed = await confirm({
      title: `发布第 ${next.version} 版？`,
      content: '全市各级都照新的比，只作提醒。旧版留着，随时可以再发新的一版。',
      yes: '发布',
    })
    if (!agreed) return
    if (!(await publishing.run({ standards: next }))) return onOutdated()
    forget()
    buzz()
    tell(`配备标准第 ${next.version} 版已发布`)
    goBack('insights')
  }
  const problem = problemOf(publishing.failure?.code, kept)
  const off = form.basedOn === standards.version ? whyNotPublish(form, standards) : '先看上面的新版本'
  return (
    <Dock hint={problem ?? '填到哪儿存到哪儿，发布要有网络'} hintIcon={problem ? 'problem' : 'check'}>
      <Button id="publish" busy={publishing.busy && '正在发布'} off={off} onTap={() => void publish()}>
        {`发布第 ${next.version} 版`}
      </Button>
    </Dock>
  )
}

type Code = keyof typeof failureMessage

function problemOf(code: Code | undefined, kept: boolean): string | null {
  if (code === 'OFFLINE') return '现在没有网络，还没发布。填的都还在，有网络再点一次。'
  if (code) return `还没发布：${failureMessage[code].title}。${failureMessage[code].advice}`
  return kept ? null : '手机存满了，填的还没存住。先别退出这一页。'
}
