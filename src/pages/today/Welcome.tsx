import { Empty } from '@/components/Empty'
import { openPage, openTab, routes } from '@/routes'

/** A WeChat user whom no federation knows yet: what this is, and one way on. */
export function Welcome() {
  return (
    <Empty
      icon="home"
      title="娘家人，妇联的走访本"
      why="给村妇联主席和执委用：记走访，记答应过的事，没信号也能存。绑定以后，这里会写今天该走哪几户。"
      action={{ id: 'go-bind', words: '我是妇联干部，去绑定', onTap: () => openPage(routes.bind) }}
      second={{ id: 'go-founding', words: '我想建会，一步步带我办', onTap: () => openTab('founding') }}
    />
  )
}
