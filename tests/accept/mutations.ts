import type { Check } from '../../tools/accept/check'
import { auditRules } from '../../tools/accept/checks/audit-rules'
import { jsonSchemas } from '../../tools/accept/checks/json-schemas'
import { launchSpy } from '../../tools/accept/checks/launch-spy'
import { packageBudgets } from '../../tools/accept/checks/package-budgets'
import { privacy } from '../../tools/accept/checks/privacy'
import { scriptSyntax } from '../../tools/accept/checks/script-syntax'
import { qualityScan, unresolvedImports, uploadCompiler } from '../../tools/accept/checks/upload-compiler'
import { devToolsCompilers, glassEaselCompiler } from '../../tools/accept/checks/wxml-compilers'
import type { DistCopy } from './dist-copy'

export interface Mutation {
  name: string
  mutate: (copy: DistCopy) => void
  /** The check that must notice, and what it must name. */
  caughtBy: Check
  names: RegExp
}

type Tabs = { list: { pagePath: string; iconPath?: string }[] }
type Window = Record<string, unknown>

export const MUTATIONS: Mutation[] = [
  ...configurationMutations(),
  ...componentMutations(),
  ...templateMutations(),
  ...styleMutations(),
  ...scriptMutations(),
  ...tabBarMutations(),
  ...packageMutations(),
]

function configurationMutations(): Mutation[] {
  return [
    mutation('app.json: syntax', jsonSchemas, /app\.json: not valid JSON/, (copy) => {
      copy.write('app.json', copy.read('app.json').replace('{', '{,'))
    }),
    mutation('app.json: unknown field', jsonSchemas, /unknown field.*fooBar/, (copy) => {
      copy.editApp((json) => {
        json.fooBar = 1
      })
    }),
    mutation('app.json: value that is no choice', jsonSchemas, /navigationBarTextStyle/, (copy) => {
      editWindow(copy, { navigationBarTextStyle: 'grey' })
    }),
    mutation('app.json: type', jsonSchemas, /onReachBottomDistance/, (copy) => {
      editWindow(copy, { onReachBottomDistance: '50' })
    }),
    mutation('page.json: unknown field', jsonSchemas, /unknown field.*titel/, (copy) => {
      copy.editJson(`${copy.page}.json`, (json) => {
        json.titel = 'x'
      })
    }),
    mutation('page.json: type', jsonSchemas, /enablePullDownRefresh/, (copy) => {
      copy.editJson(`${copy.page}.json`, (json) => {
        json.enablePullDownRefresh = 'yes'
      })
    }),
    mutation('sitemap: value that is no choice', jsonSchemas, /sitemap\.json.*action/, (copy) => {
      copy.editApp((json) => {
        json.sitemapLocation = 'sitemap.json'
      })
      copy.write('sitemap.json', '{"rules":[{"action":"maybe","page":"*"}]}')
    }),
    mutation('theme: variable missing', uploadCompiler, /navBg|navigationBarBackgroundColor/, (copy) => {
      copy.editApp((json) => {
        Object.assign(json, { darkmode: true, themeLocation: 'theme.json' })
      })
      editWindow(copy, { navigationBarBackgroundColor: '@navBg' })
      copy.write('theme.json', '{"light":{},"dark":{}}')
    }),
    mutation('requiredPrivateInfos: not one', uploadCompiler, /getEverything|requiredPrivateInfos/, (copy) => {
      copy.editApp((json) => {
        json.requiredPrivateInfos = ['getLocation', 'getEverything']
      })
    }),
    mutation('permission: no description', uploadCompiler, /permission/, (copy) => {
      copy.editApp((json) => {
        json.permission = { 'scope.userLocation': {} }
      })
    }),
    mutation('preloadRule: no such package', uploadCompiler, /preloadRule/, (copy) => {
      copy.editApp((json) => {
        json.preloadRule = { [json.pages?.[0] ?? '']: { packages: ['nopkg'] } }
      })
    }),
    mutation('lazyCodeLoading: off', auditRules, /lazyCodeLoading/, (copy) => {
      copy.editApp((json) => {
        delete json.lazyCodeLoading
      })
    }),
    mutation('lazyCodeLoading: off, as the quality scan sees it', qualityScan, /LAZYCODE_LOADING_OPEN/, (copy) => {
      copy.editApp((json) => {
        delete json.lazyCodeLoading
      })
    }),
  ]
}

function componentMutations(): Mutation[] {
  return [
    mutation('component: no such path', jsonSchemas, /<nope> has no/, (copy) => {
      copy.use('nope', `${copy.up}nope/index`)
    }),
    mutation('component: no such path, as the compiler sees it', uploadCompiler, /nope/, (copy) => {
      copy.use('nope', `${copy.up}nope/index`)
    }),
    mutation('component: does not say it is one', jsonSchemas, /mutant\/badge\.json: "component": true/, (copy) => {
      copy.addComponent('mutant/badge', {})
      copy.use('badge', '/mutant/badge')
    }),
    mutation('component: used nowhere', qualityScan, /CONTAINS_UNUSED_COMPONENTS|mutant/, (copy) => {
      copy.addComponent('mutant/dead')
      copy.use('dead', '/mutant/dead')
    }),
  ]
}

function templateMutations(): Mutation[] {
  const spoil = (copy: DistCopy, text: string) => {
    copy.write(`${copy.page}.wxml`, text)
  }
  return [
    mutation('wxml: tag not closed', uploadCompiler, /unexpected end tag/, (copy) => {
      spoil(copy, '<view><text>a</view>')
    }),
    mutation('wxml: tag not closed, as wcc sees it', devToolsCompilers, /wcc: .*wxml/s, (copy) => {
      spoil(copy, '<view><text>a</view>')
    }),
    mutation('wxml: expression', devToolsCompilers, /wcc: .*wxml/s, (copy) => {
      spoil(copy, '<view wx:if="{{a +}}">a</view>')
    }),
    mutation('wxml: expression, as glass-easel sees it', glassEaselCompiler, /\.wxml:1:\d+/, (copy) => {
      spoil(copy, '<view wx:if="{{a +}}">a</view>')
    }),
    mutation('wxml: import of nothing', glassEaselCompiler, /import of nope\.wxml/, (copy) => {
      spoil(copy, `<import src="${copy.up}nope.wxml"/><template is="x"/>`)
    }),
    mutation('wxs: syntax', devToolsCompilers, /wcc: .*wxs/s, (copy) => {
      copy.write(copy.dist.files('.wxs')[0] ?? 'utils.wxs', 'module.exports={a:function(){ let x = }')
    }),
  ]
}

function styleMutations(): Mutation[] {
  const spoil = (copy: DistCopy, text: string) => {
    copy.write(`${copy.page}.wxss`, text)
  }
  return [
    mutation('wxss: block not closed', devToolsCompilers, /wcsc: /, (copy) => {
      spoil(copy, '.a{color:red')
    }),
    mutation('wxss: block not closed, as the compiler sees it', uploadCompiler, /Unclosed block/, (copy) => {
      spoil(copy, '.a{color:red')
    }),
    mutation('wxss: import of nothing', unresolvedImports, /nope\.wxss/, (copy) => {
      spoil(copy, '@import "./nope.wxss";.a{color:red}')
    }),
    mutation('wxss: :active', auditRules, /\.row:active: :active, use hover-class/, (copy) => {
      spoil(copy, '.row:active{color:red}')
    }),
    mutation('wxss: scroll without inertia', auditRules, /\.list: scrolls without inertia/, (copy) => {
      spoil(copy, '.list{overflow-y:scroll}')
    }),
    mutation('wxss: no safe area', auditRules, /\.dock: no safe area/, (copy) => {
      spoil(copy, '.dock{position:fixed;bottom:0}')
    }),
    mutation('wxss: tap area', auditRules, /\.button: height of 15 px/, (copy) => {
      spoil(copy, '.button{height:30rpx}')
    }),
  ]
}

function scriptMutations(): Mutation[] {
  const spoil = (copy: DistCopy, text: string) => {
    copy.write(`${copy.page}.js`, text)
  }
  const spoilApp = (copy: DistCopy, text: string) => {
    copy.write('app.js', `${copy.read('app.js')};${text}`)
  }
  return [
    mutation('page: not there', uploadCompiler, /could not find the corresponding file|pages/, (copy) => {
      copy.editApp((json) => {
        json.pages?.push('pages/none/index')
      })
    }),
    mutation('page: no js', uploadCompiler, /\.js/, (copy) => {
      copy.remove(`${copy.page}.js`)
    }),
    mutation('page: no wxml', uploadCompiler, /\.wxml/, (copy) => {
      copy.remove(`${copy.page}.wxml`)
    }),
    mutation('js: syntax', scriptSyntax, /\.js: Unexpected/, (copy) => {
      spoil(copy, 'Page({ data: ')
    }),
    mutation('js: require of nothing', unresolvedImports, /nope/, (copy) => {
      spoil(copy, 'require("./nope.js");Page({})')
    }),
    mutation('js: AppSecret', privacy, /AppSecret/, (copy) => {
      spoil(copy, 'var appsecret="0123456789abcdef0123456789abcdef";Page({s:appsecret})')
    }),
    mutation('js: location', privacy, /getLocation/, (copy) => {
      spoil(copy, 'Page({onLoad(){wx.getLocation({})}})')
    }),
    mutation('js: plain http', auditRules, /http:\/\/example\.com/, (copy) => {
      spoil(copy, 'Page({url:"http://example.com/a"})')
    }),
    mutation('js: deprecated call at launch', launchSpy, /wx\.getSystemInfoSync/, (copy) => {
      spoilApp(copy, 'wx.getSystemInfoSync()')
    }),
    mutation('js: DOM at launch', launchSpy, /document is not defined/, (copy) => {
      spoilApp(copy, 'document.title="x"')
    }),
  ]
}

function tabBarMutations(): Mutation[] {
  const icon = (copy: DistCopy, iconPath: string) => {
    editTabs(copy, ({ list }) => {
      if (list[0]) list[0].iconPath = iconPath
    })
  }
  return [
    mutation('tab icon: not there', uploadCompiler, /iconPath/, (copy) => {
      icon(copy, 'img/a.png')
    }),
    mutation('tab icon: 60 KB', uploadCompiler, /iconPath/, (copy) => {
      icon(copy, 'img/a.png')
      copy.addPicture('img/a.png', 60_000)
    }),
    mutation('tab icon: svg', uploadCompiler, /iconPath/, (copy) => {
      icon(copy, 'img/a.svg')
      copy.write('img/a.svg', '<svg/>')
    }),
    mutation('tab bar: one tab', uploadCompiler, /tabBar/, (copy) => {
      editTabs(copy, (tabs) => {
        tabs.list = tabs.list.slice(0, 1)
      })
    }),
    mutation('tab bar: page of a subpackage', uploadCompiler, /tabBar/, (copy) => {
      copy.addSubpackage('mutant')
      editTabs(copy, ({ list }) => {
        list.splice(1, 1, { ...list[1], pagePath: 'mutant/page/index' })
      })
    }),
  ]
}

function packageMutations(): Mutation[] {
  return [
    mutation('package: too large', packageBudgets, /package main: \d+ bytes/, (copy) => {
      copy.write('app.js', `${copy.read('app.js')};var big="${'0123456789abcdef'.repeat(60_000)}"`)
    }),
    mutation('package: image of 300 KB', qualityScan, /IMAGE_AND_AUDIO_LIMIT/, (copy) => {
      copy.addPicture('img/big.png', 300_000)
    }),
    mutation('package: too much media', auditRules, /images and audio/, (copy) => {
      copy.addPicture('img/big.png', 300_000)
    }),
    mutation('package: file that nothing uses', uploadCompiler, /mutant\/old\.js: nothing refers to it/, (copy) => {
      copy.write('mutant/old.js', 'module.exports=1')
    }),
    mutation('package: extension', uploadCompiler, /a\.psd: its extension/, (copy) => {
      copy.write('a.psd', 'x')
    }),
    mutation('subpackage: root twice', uploadCompiler, /subPackages.*same "root"/, (copy) => {
      copy.addSubpackage('mutant')
      copy.addSubpackage('mutant')
    }),
  ]
}

function mutation(name: string, caughtBy: Check, names: RegExp, mutate: Mutation['mutate']): Mutation {
  return { name, caughtBy, names, mutate }
}

function editWindow(copy: DistCopy, fields: Window) {
  copy.editApp((json) => {
    json.window = { ...(json.window as Window), ...fields }
  })
}

function editTabs(copy: DistCopy, edit: (tabs: Tabs) => void) {
  copy.editApp((json) => {
    edit(json.tabBar as Tabs)
  })
}
