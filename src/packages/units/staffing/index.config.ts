export default definePageConfig({ navigationBarTitleText: '人员配备', enablePullDownRefresh: true })
