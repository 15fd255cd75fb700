export default definePageConfig({ navigationBarTitleText: '诉求与心愿', enablePullDownRefresh: true })
