import type { PropsWithChildren } from 'react'
import { startClient } from './client/start'
import './app.scss'

startClient()

export default function App({ children }: PropsWithChildren) {
  return children
}
