export * from './en/hand-over'
