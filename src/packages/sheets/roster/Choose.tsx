import { Cell, CellGroup } from '@/components/Cell'
import { FileFailed } from '@/components/FileFailed'
import { Hero } from '@/components/Hero'
import { type RosterFile, useRosterTemplate, useRosterUpload } from '@/hooks/use-roster'
import { useUnitName } from '@/hooks/use-unit-name'

export interface ChooseProps {
  unitId: string
  onChosen: (file: RosterFile) => void
}

/** Two steps: the template, then the filled sheet. */
export function Choose({ unitId, onChosen }: ChooseProps) {
  const unitName = useUnitName(unitId)
  const template = useRosterTemplate()
  const upload = useRosterUpload()
  const choose = async () => {
    const file = await upload.run()
    if (file) onChosen(file)
  }
  return (
    <>
      <Hero title="导入花名册" detail={unitName} />
      <CellGroup>
        <Cell
          id="roster-template"
          icon="download"
          title={template.busy ? '正在取模板' : '先取一份模板'}
          detail="姓名、手机号、职务、任期、单位，每人一行。手里的表只要有这些列，不用模板也行。"
          onTap={() => void template.run()}
        />
        <Cell
          id="choose-roster"
          icon="doc"
          accent
          title={upload.busy ? `正在上传 ${upload.percent}%` : '选填好的表格'}
          detail="手机上从微信聊天里选，可以先发给“文件传输助手”。先给您看一遍，不会马上登记。"
          onTap={() => void choose()}
        />
      </CellGroup>
      {(template.failure ?? upload.failure) && <FileFailed failure={template.failure ?? upload.failure} />}
    </>
  )
}
