/** The made-up calls live with the demo; tests come to them by this door. */
export * from '../../demo/month/people'
