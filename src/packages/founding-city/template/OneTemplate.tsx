import { Cell } from '@/components/Cell'
import { Dotted } from '@/components/Dot'
import { FileFailed } from '@/components/FileFailed'
import { Hero } from '@/components/Hero'
import { Section } from '@/components/Section'
import { type TemplateInForce, useTemplateFile, useTemplatePublishing } from '@/hooks/use-founding-templates'
import { tell } from '@/hooks/use-told'
import { buzz } from '@/native'
import { plainTitle, publishedWords } from '@/words/founding-city'
import { Checked } from './Checked'
import { Printable } from './Printable'

interface OneTemplateProps {
  template: TemplateInForce
  onPublished: () => void
}

export function OneTemplate({ template, onPublished }: OneTemplateProps) {
  const file = useTemplateFile(template.id)
  const use = useTemplatePublishing(template)
  const { choosing, publishing, percent, chosen } = use
  const publish = async () => {
    const published = await publishing.run()
    if (!published) return
    buzz()
    tell(`${template.short}用第 ${published.version} 版模板了`)
    onPublished()
  }
  const failure = file.failure ?? choosing.failure ?? publishing.failure
  return (
    <>
      <Hero title={template.short} detail={<Dotted parts={[plainTitle(template.title), publishedWords(template)]} />} />
      <Section title="怎么改">
        <Cell
          id="download-template"
          icon="download"
          title={file.busy ? '正在取模板' : '1. 下载现在用的模板'}
          detail="发到电脑上，用 Word 或 WPS 改。花括号里的字是要填的空，请原样留着。"
          onTap={() => void file.run(false)}
        />
        <Cell
          id="choose-template"
          icon="doc"
          accent
          title={choosing.busy ? (percent < 100 ? `正在上传 ${percent}%` : '正在检查') : '2. 选改好的模板'}
          detail="手机上从微信聊天里选。先检查一遍，不会马上换。"
          onTap={() => void choosing.run()}
        />
        {template.version > 0 && (
          <Cell
            id="download-shipped"
            icon="download"
            plain
            title="下载系统自带的模板"
            detail="想回到原来的样子，就把它再传上来。"
            onTap={() => void file.run(true)}
          />
        )}
      </Section>
      {failure && <FileFailed failure={failure} />}
      {chosen && <Checked use={use} chosen={chosen} onPublish={() => void publish()} />}
      <Printable document={template.id} />
    </>
  )
}
