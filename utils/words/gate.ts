export * from './en/gate'
