import { Cell, CellGroup } from '@/components/Cell'
import { FileFailed } from '@/components/FileFailed'
import { Hero } from '@/components/Hero'
import { type RowsFile, useRowsTemplate, useRowsUpload } from '@/hooks/use-founding-import'
import type { Roster } from '../../../../contracts/founding/blank'

interface ChooseRowsProps {
  caseId: string
  rosterId: string
  roster: Roster
  onChosen: (file: RowsFile) => void
}

/** Two steps: the empty sheet, then the filled one. */
export function ChooseRows({ caseId, rosterId, roster, onChosen }: ChooseRowsProps) {
  const template = useRowsTemplate(rosterId)
  const upload = useRowsUpload(caseId)
  const required = roster.columns.filter((column) => column.required).map(({ title }) => title)
  const choose = async () => {
    const file = await upload.run()
    if (file) onChosen(file)
  }
  const failure = template.failure ?? upload.failure
  return (
    <>
      <Hero title={`从表格导入${roster.label}`} detail={`必须有：${required.join('、')}。不收身份证号。`} />
      <CellGroup>
        <Cell
          id="rows-template"
          icon="download"
          title={template.busy ? '正在取空表' : '先取一份空表'}
          detail="手里的表只要有这些列，不用空表也行。"
          onTap={() => void template.run()}
        />
        <Cell
          id="choose-rows"
          icon="doc"
          accent
          title={upload.busy ? `正在上传 ${upload.percent}%` : '选填好的表格'}
          detail="从微信聊天里选，可以先发给“文件传输助手”。先给您看一遍，不会马上存。"
          onTap={() => void choose()}
        />
      </CellGroup>
      {failure && <FileFailed failure={failure} />}
    </>
  )
}
