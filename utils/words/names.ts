export * from './en/names'
