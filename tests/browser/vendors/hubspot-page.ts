/**
 * HubSpot's side of the calling extension. The package has no use as a host (it answers what it does not know with an error, and
 * the error with another), so this is the handshake by hand: SYNC until it is acknowledged, then who calls.
 */
const frame = document.createElement('iframe')
frame.src = 'https://softphone.example/'
const say = (message: object) =>
  frame.contentWindow?.postMessage({ messageId: `host_${Date.now()}`, ...message }, 'https://softphone.example')
addEventListener('message', ({ data, source }) => {
  if (source !== frame.contentWindow || data.type !== 'INCOMING_CALL') return
  const dana = { callerIdType: 'CONTACT', firstName: 'Dana', lastName: 'Whitfield', email: 'dana@example.com' }
  say({ type: 'CALLER_ID_MATCH_SUCCEEDED', data: { callerIdMatches: [dana] } })
})
frame.addEventListener('load', () => say({ type: 'SYNC', hostUrl: location.origin, portalId: 1, userId: 2 }))
document.body.append(frame)
