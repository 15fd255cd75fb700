export default definePageConfig({ navigationBarTitleText: '换届', enablePullDownRefresh: true })
