import CallingExtensions from '@hubspot/calling-extensions-sdk'

/** A calling app as HubSpot embeds them: an origin nobody has heard of, speaking through HubSpot's own package. */
declare global {
  interface Window {
    app: CallingExtensions
    ready: boolean
    matched: unknown[]
  }
}
window.ready = false
window.matched = []
window.app = new CallingExtensions({
  debugMode: false,
  eventHandlers: {
    onReady: () => {
      window.app.initialized({ isLoggedIn: true })
      window.ready = true
    },
    onCallerIdMatchSucceeded: (said: unknown) => window.matched.push(said),
    defaultEventHandler: () => undefined,
  } as never,
})
