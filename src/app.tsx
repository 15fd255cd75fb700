import type { PropsWithChildren } from 'react'
import { startClient } from './client/start'
import { warmPages } from './warm-pages'
import './app.scss'

startClient()
warmPages()

export default function App({ children }: PropsWithChildren) {
  return children
}
