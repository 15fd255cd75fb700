export default definePageConfig({ navigationBarTitleText: '下级概览', enablePullDownRefresh: true })
