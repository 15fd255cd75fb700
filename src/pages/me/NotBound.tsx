import { Cell, CellGroup } from '@/components/Cell'
import { Hero } from '@/components/Hero'
import { openPage, openTab, routes } from '@/routes'

export function NotBound() {
  return (
    <>
      <Hero title="您好" detail="还没有绑定妇联里的职务" />
      <CellGroup>
        <Cell id="go-bind" icon="link" accent title="我是妇联干部，去绑定" onTap={() => openPage(routes.bind)} />
        <Cell id="go-founding" icon="building" accent title="我想建会" onTap={() => openTab('founding')} />
      </CellGroup>
    </>
  )
}
