export * from './en/taught'
