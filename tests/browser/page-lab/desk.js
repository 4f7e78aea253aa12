// Stands in the desk's place: keeps what it is told, answers what it is set to. `desk` is driven from the test.
{
  const desk = {
    reports: [],
    asked: [],
    terms: undefined,
    offer: { offer: 'none' },
    value: '',
    silent: 0,
    /** Begins a call: the snapshot, and the live part in every frame of every tab. */
    async begin(snapshot, terms) {
      desk.terms = {
        bootId: snapshot.bootId,
        callId: snapshot.callId,
        callIs: 'new',
        fillKey: 'KeyF',
        known: { perhaps: [], taught: [] },
        ...terms,
      }
      await desk.say(snapshot)
      await desk.inject('live.js')
    },
    async say(snapshot) {
      if (snapshot) await chrome.storage.local.set({ snapshot })
      else await chrome.storage.local.remove('snapshot')
    },
    async inject(file) {
      const tabs = await chrome.tabs.query({ url: 'http://*/*' })
      for (const { id } of tabs)
        await chrome.scripting.executeScript({
          target: { tabId: id, allFrames: true },
          files: [file],
          injectImmediately: true,
        })
    },
    async tell(message, frameId = 0) {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      return chrome.tabs.sendMessage(tab.id, message, { frameId }).catch((error) => ({ error: String(error) }))
    },
    /** Runs in the isolated world of a frame. */
    async inFrame(source, frameId = 0) {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      const target = { tabId: tab.id, frameIds: [frameId] }
      const [{ result }] = await chrome.scripting.executeScript({ target, func: PROBES[source] })
      return result
    },
    update: () => chrome.runtime.reload(),
    /** As the desk registers it for pages opened while a call lives. */
    register: () =>
      chrome.scripting.registerContentScripts([
        {
          id: 'live',
          js: ['live.js'],
          matches: ['<all_urls>'],
          allFrames: true,
          matchOriginAsFallback: true,
          runAt: 'document_start',
        },
      ]),
    unregister: () => chrome.scripting.unregisterContentScripts().catch(() => undefined),
    reset() {
      Object.assign(desk, { reports: [], asked: [], terms: undefined, offer: { offer: 'none' }, value: '', silent: 0 })
      return desk.say(undefined)
    },
  }
  globalThis.desk = desk

  /** What tests look at in the isolated world: closed roots are closed to the page, not to us. */
  const PROBES = {
    share: () => {
      const share = globalThis[Symbol.for('earshot')]
      return {
        press: share?.press,
        live: Boolean(share?.live),
        guard: share?.guard?.place(),
        assist: Boolean(share?.assist),
        snapshot: share?.snapshot,
      }
    },
    surfaces: () =>
      [...document.querySelectorAll(':popover-open')].map((host) => {
        const root = chrome.dom.openOrClosedShadowRoot(host)
        const box = root.querySelector('.box, iframe, .ring')
        const { x, y, width, height } = box.getBoundingClientRect()
        const buttons = [...root.querySelectorAll('[data-act]')].map((button) => {
          const { x, y, width, height } = button.getBoundingClientRect()
          return { act: button.dataset.act, x: x + width / 2, y: y + height / 2 }
        })
        return {
          kind: box.className || box.localName,
          text: box.textContent ?? '',
          x,
          y,
          width,
          height,
          buttons,
          parent: host.parentElement.localName,
        }
      }),
  }

  const answers = {
    report({ reports }) {
      desk.reports.push(...reports)
      return { kept: reports.map(({ id }) => id) }
    },
    hello: () => desk.terms && { terms: desk.terms },
    'fill-ask': () => ({ offer: desk.offer }),
    'fill-take': () => ({ value: desk.value }),
  }

  chrome.runtime.onMessage.addListener((message, sender, respond) => {
    desk.asked.push({ ...message, frameId: sender.frameId, url: sender.url })
    if (desk.silent > 0) {
      desk.silent--
      return false
    }
    if (message.topic === 'relay') {
      const said = { topic: 'relay', from: sender.frameId, word: message.word }
      const frameId = message.to === 'top' ? 0 : message.to
      chrome.tabs.sendMessage(sender.tab.id, said, { frameId }).then(
        (answer) => respond(answer ?? { ok: false, refused: 'nobody-there' }),
        () => respond({ ok: false, refused: 'nobody-there' }),
      )
      return true
    }
    if (message.topic === 'assist') {
      const target = { tabId: sender.tab.id, frameIds: [sender.frameId] }
      chrome.scripting.executeScript({ target, files: ['site.js', 'assist.js'], injectImmediately: true }).then(
        () => respond({ ok: true }),
        () => respond({ ok: false, refused: 'failed' }),
      )
      return true
    }
    const answer = answers[message.topic]?.(message)
    respond(answer ? { ok: true, ...answer } : { ok: false, refused: 'no-call' })
    return false
  })
}
