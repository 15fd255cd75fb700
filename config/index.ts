import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import { version } from '../package.json'
import { chosenEnvironment } from './environments'

const root = path.resolve(__dirname, '..')
const platform = process.env.TARO_ENV ?? 'weapp'
const environment = chosenEnvironment()

const isShipped = process.env.NODE_ENV === 'production'

/** In what ships a class is five letters, for it is sent to the page with every node; while developing it can be read. */
const className = isShipped ? '_[hash:base64:4]' : '[folder]-[local]-[hash:base64:3]'
/** What ships may be kept by browsers for ever; while developing the page's own addresses must not change under it. */
const hash = isShipped ? '.[contenthash:8]' : ''
const cssModules = { enable: true, config: { namingPattern: 'module', generateScopedName: className } }

/** px stays px on both sides: 17 px text and 44 px targets must not shrink on a 360 px phone, nor swell on a wide screen. */
const pxtransform = { enable: false }

/**
 * Taro hands these to webpack; its type knows `enable` only. Never for weapp: the chunks that Taro splits off for the
 * packages keep the short names of exports from a build before, and what they ask of the main package is then undefined.
 */
const cache = { enable: platform === 'h5', cacheDirectory: path.join(root, '.cache/webpack') }

/** Taro compiles `src/` alone unless told what else goes into the app; weapp ships ES5, so zod's own classes too. */
const compile = { include: [path.join(root, 'contracts'), path.join(root, 'config/aria')] }

export default defineConfig({
  projectName: 'niangjiaren',
  date: '2026-11-21',
  designWidth: 375,
  deviceRatio: { 375: 2 },
  sourceRoot: 'src',
  outputRoot: process.env.OUTPUT_FOLDER ?? `dist/${platform}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache,
  plugins: [path.join(__dirname, 'aria/plugin.ts')],
  alias: { '@': path.join(root, 'src') },
  defineConstants: {
    'process.env.EMULATOR_URL': JSON.stringify(environment.emulatorUrl),
    'process.env.CLOUD_ENV': JSON.stringify(environment.cloudEnv),
    'process.env.FILING_NUMBER': JSON.stringify(environment.filingNumber),
    'process.env.APP_VERSION': JSON.stringify(version),
    'process.env.COMPONENTS_BOARD': JSON.stringify(environment.board ? 'yes' : ''),
  },
  mini: {
    compile: { include: [...compile.include, path.join(root, 'node_modules/zod')] },
    optimizeMainPackage: { enable: true },
    postcss: { pxtransform, cssModules },
    miniCssExtractPluginOption: { ignoreOrder: true },
  },
  h5: {
    compile,
    // Each page is a chunk: what two of them use goes into one more, instead of into both.
    webpackChain: (chain) => {
      chain.optimization.splitChunks({
        chunks: 'async',
        minSize: 0,
        cacheGroups: { shared: { name: 'shared', minChunks: 2 } },
      })
    },
    publicPath: isShipped ? './' : '/',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    output: { filename: `js/[name]${hash}.js`, chunkFilename: `js/[name]${hash}.js` },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: `css/[name]${hash}.css`,
      chunkFilename: `css/[name]${hash}.css`,
    },
    postcss: { pxtransform, cssModules, autoprefixer: { enable: true } },
  },
})
