// @ts-check
/**
 * A SIP registrar and relay over WebSocket, for one desk: it knows who is registered, passes requests to them
 * and answers back along the same way, and keeps a log. The log is the truth on what happened to a call.
 *
 * @typedef {{at: number, callId: string, method: string, status?: number, from: string, to: string}} LogEntry
 *   One message. `status` is there on answers (then `method` is what was answered). Names are SIP user parts.
 * @typedef {{callId: string, from: string, to: string, state: 'ringing'|'connected'|'ended'|'failed', endedBy?: string}} CallEntry
 *   What the log says of one call. `endedBy` is the SIP user who sent BYE or CANCEL.
 */
import { WebSocketServer } from 'ws'

/** @param {string} name @param {string} text */
const header = (name, text) => text.match(new RegExp(`^${name}:\\s*(.+?)\\r?$`, 'im'))?.[1] ?? ''

/** @param {string} uri */
const userOf = (uri) => uri.match(/sips?:([^@;>]+)@/)?.[1] ?? ''

/** @param {string} text */
function read(text) {
  const [first = ''] = text.split('\r\n', 1)
  const status = Number(first.match(/^SIP\/2\.0 (\d{3})/)?.[1]) || undefined
  return {
    status,
    target: status ? '' : userOf(first),
    method: header('CSeq', text).split(' ')[1] ?? '',
    callId: header('Call-ID', text),
    from: userOf(header('From', text)),
    to: userOf(header('To', text)),
    contact: header('Contact', text),
    branch: header('Via', text).match(/branch=([^;]+)/)?.[1] ?? '',
    via: header('Via', text),
  }
}

/** An answer of the registrar's own to a request. @param {string} request @param {string} line @param {string[]} extra */
function answer(request, line, extra = []) {
  const to = header('To', request)
  return [
    `SIP/2.0 ${line}`,
    `Via: ${header('Via', request)}`,
    `From: ${header('From', request)}`,
    `To: ${/;tag=/.test(to) ? to : `${to};tag=desk`}`,
    `Call-ID: ${header('Call-ID', request)}`,
    `CSeq: ${header('CSeq', request)}`,
    ...extra,
    'Content-Length: 0',
    '\r\n',
  ].join('\r\n')
}

/** @param {import('node:http').Server} server */
export function startRegistrar(server) {
  const sockets = new WebSocketServer({
    server,
    path: '/sip',
    handleProtocols: (names) => (names.has('sip') ? 'sip' : false),
  })
  /** @type {LogEntry[]} */
  const log = []
  /** @type {Map<string, CallEntry>} */
  const calls = new Map()
  /** Where a SIP user, or the user of a contact address, can be reached. @type {Map<string, import('ws').WebSocket>} */
  const places = new Map()
  /** Who asked, by transaction: an answer goes back there. @type {Map<string, import('ws').WebSocket>} */
  const asked = new Map()
  /** @type {Set<(entry: LogEntry) => void>} */
  const watchers = new Set()

  /** @param {ReturnType<typeof read>} message */
  function note({ status, method, callId, from, to }) {
    const entry = { at: Date.now(), callId, method, ...(status && { status }), from, to }
    log.push(entry)
    follow(entry)
    for (const watch of watchers) watch(entry)
  }

  /** @param {LogEntry} entry */
  function follow({ callId, method, status, from, to }) {
    const call = calls.get(callId)
    if (method === 'INVITE' && !status && !call) calls.set(callId, { callId, from, to, state: 'ringing' })
    if (!call || call.state === 'ended' || call.state === 'failed') return
    if (method === 'INVITE' && status === 200) call.state = 'connected'
    if (method === 'INVITE' && status && status >= 300 && call.state === 'ringing') call.state = 'failed'
    if ((method === 'BYE' || method === 'CANCEL') && !status) Object.assign(call, { state: 'ended', endedBy: from })
  }

  /** @param {import('ws').WebSocket} socket @param {string} text */
  function register(socket, text) {
    const { from, contact } = read(text)
    const leaving = /expires=0/.test(contact) || header('Expires', text) === '0'
    if (!leaving) places.set(from, socket)
    else if (places.get(from) === socket) places.delete(from)
    const own = answer(text, '200 OK', leaving ? [] : [`Contact: ${contact}`])
    socket.send(own)
    note(read(own))
  }

  /** @param {import('ws').WebSocket} socket @param {string} text */
  function relay(socket, text) {
    const message = read(text)
    note(message)
    if (message.contact) places.set(userOf(message.contact), socket)
    if (message.method === 'REGISTER' && !message.status) return register(socket, text)
    if (message.status) return asked.get(message.branch)?.send(text)
    asked.set(message.branch, socket)
    const place = places.get(message.target)
    if (place) return place.send(text)
    if (message.method === 'ACK') return
    const own = answer(text, '480 Temporarily Unavailable')
    socket.send(own)
    note(read(own))
  }

  sockets.on('connection', (socket) => {
    socket.on('message', (data) => {
      const text = String(data)
      if (text.trim()) relay(socket, text)
    })
    socket.on('close', () => {
      for (const [user, place] of places) if (place === socket) places.delete(user)
    })
  })

  /**
   * The first log entry, past or to come, that fits.
   * @param {(entry: LogEntry) => boolean} fits @param {number} [timeoutMs] @returns {Promise<LogEntry>}
   */
  function waitFor(fits, timeoutMs = 10_000) {
    const past = log.find(fits)
    if (past) return Promise.resolve(past)
    return new Promise((resolve, reject) => {
      /** @param {LogEntry} entry */
      const watch = (entry) => {
        if (!fits(entry)) return
        done()
        resolve(entry)
      }
      const done = () => {
        clearTimeout(timer)
        watchers.delete(watch)
      }
      const timer = setTimeout(() => {
        done()
        reject(new Error(`not seen within ${timeoutMs} ms; the log ends with ${JSON.stringify(log.slice(-5))}`))
      }, timeoutMs)
      watchers.add(watch)
    })
  }

  function stop() {
    for (const socket of sockets.clients) socket.terminate()
    sockets.close()
  }

  return { log, calls, waitFor, stop }
}
