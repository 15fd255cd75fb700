export default definePageConfig({ navigationBarTitleText: '移交出去的网格' })
