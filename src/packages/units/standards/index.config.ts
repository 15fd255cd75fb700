export default definePageConfig({ navigationBarTitleText: '配备标准' })
