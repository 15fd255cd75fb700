export default definePageConfig({ navigationBarTitleText: '拆出新网格' })
