import { mergeInternalComponents } from '@tarojs/shared'
import ariaByComponent from './components.json'

mergeInternalComponents(ariaByComponent)
