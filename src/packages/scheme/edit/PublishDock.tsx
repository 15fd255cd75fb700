import { Button } from '@/components/Button'
import { Dock } from '@/components/Dock'
import { missingInScheme, type SchemeDraft, type SchemeForm } from '@/hooks/use-scheme-draft'
import { failureMessage } from '@/messages'
import { openPage, routes } from '@/routes'
import { missingInSchemeName, schemeChanges } from '@/words/scheme'
import type { VisitScheme } from '../../../../contracts/visit-scheme'

interface PublishDockProps {
  use: SchemeDraft
  form: SchemeForm
  current: VisitScheme
  onPublish: () => void
}

export function PublishDock({ use: { publish, keeping, isOutdated }, form, current, onPublish }: PublishDockProps) {
  const message = publish.failure && failureMessage[publish.failure.code]
  const stored = keeping.kept ? '填到哪儿存到哪儿，发布前谁也看不到' : '手机存满了，填的还没存住。先别退出这一页。'
  const hint = message ? `${message.title}。${message.advice}` : stored
  return (
    <Dock hint={hint} hintIcon={message || !keeping.kept ? 'problem' : 'check'}>
      <Button id="preview-scheme" kind="second" fit onTap={() => openPage(routes.previewScheme)}>
        预览
      </Button>
      <Button
        id="publish-scheme"
        busy={publish.busy && '正在发布'}
        off={whyNot(form, current, isOutdated)}
        onTap={onPublish}
      >
        {`发布第 ${form.basedOn + 1} 版`}
      </Button>
    </Dock>
  )
}

function whyNot(form: SchemeForm, current: VisitScheme, isOutdated: boolean): string | false {
  if (isOutdated) return '先看上面的新版本'
  const [missing] = missingInScheme(form)
  if (missing) return `还差：${missingInSchemeName[missing]}`
  return form.sentAt === null && schemeChanges(current, form).length === 0 && '还没有改动'
}
