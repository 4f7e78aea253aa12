/** As the manifest names it; the browser lets the agent give it another key. */
export const FOCUS_OVERLAY = 'focus-overlay'
