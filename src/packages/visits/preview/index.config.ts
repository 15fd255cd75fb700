export default definePageConfig({ navigationBarTitleText: '预览走访登记' })
