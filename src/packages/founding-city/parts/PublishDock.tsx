import { Button } from '@/components/Button'
import { Dock } from '@/components/Dock'
import type { FoundingTextsDraft, FoundingTextsForm } from '@/hooks/use-founding-texts-draft'
import { tell } from '@/hooks/use-told'
import { failureMessage } from '@/messages'
import { buzz, confirm } from '@/native'

interface PublishDockProps {
  draft: FoundingTextsDraft
  form: FoundingTextsForm
}

export function PublishDock({ draft: { publish, changes, kept, isOutdated, lacks }, form }: PublishDockProps) {
  const next = form.basedOn + 1
  const message = publish.failure && failureMessage[publish.failure.code]
  const stored = kept ? '改到哪儿存到哪儿，发布前谁也看不到' : '手机存满了，改的还没存住。先别退出这一页。'
  const ask = async () => {
    const content = '全市都看到新的答案；新开始的建会用新的数字，已经开始的不变。'
    if (!(await confirm({ title: `发布第 ${next} 版？`, content, yes: '发布' }))) return
    if (!(await publish.run())) return
    buzz()
    tell(`第 ${next} 版发布了`)
  }
  const whyNot = isOutdated ? '先看上面的新版本' : (lacks ?? (changes === 0 && '还没有改动'))
  return (
    <Dock
      hint={message ? `${message.title}。${message.advice}` : stored}
      hintIcon={message || !kept ? 'problem' : 'check'}
    >
      <Button id="publish-texts" busy={publish.busy && '正在发布'} off={whyNot} onTap={() => void ask()}>
        {`发布第 ${next} 版（${changes} 处改动）`}
      </Button>
    </Dock>
  )
}
