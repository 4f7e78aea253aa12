/** Vendors' packages that bring no types: as much of them as the pages use. */
declare module 'aircall-everywhere' {
  export default class AircallWorkspace {
    constructor(options: { domToLoadWorkspace: string; debug: boolean })
    on(event: string, said: (value: unknown) => void): void
  }
}
declare module 'ringover-sdk' {
  export default class RingoverSDK {
    constructor(options: { animation: boolean })
    generate(): void
    on(event: string, said: (value: unknown) => void): void
  }
}
