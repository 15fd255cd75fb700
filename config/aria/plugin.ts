import path from 'node:path'
import type { IPluginContext } from '@tarojs/service'
import ariaByComponent from './components.json'

type AttributesByComponent = Record<string, Record<string, string>>

interface MiniPlatform {
  template?: { mergeComponents(context: IPluginContext, patch: AttributesByComponent): void }
  runtimePath: string | string[]
}

/**
 * Taro 4.2.1 knows no aria attribute on weapp. `components.json` names those that the app uses (an empty value means:
 * bound to the prop of that name), and this teaches them to the templates and, through `runtime.ts`, to the runtime.
 * Both must know the same ones: Taro shortens a component's props to p0, p1, … in alphabetical order on each side, so an
 * attribute known to one side alone shifts all the others.
 */
export default function ariaPlugin(context: IPluginContext): void {
  context.registerMethod({
    name: 'onSetupClose',
    fn: (platform: MiniPlatform) => {
      if (platform.template === undefined) return
      platform.template.mergeComponents(context, ariaByComponent)
      platform.runtimePath = [platform.runtimePath, path.join(__dirname, 'runtime')].flat()
    },
  })
}
