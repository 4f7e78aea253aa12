interface Served {
  html: string
  headers?: Record<string, string>
}

const PANEL = `
<style>
  body { font: 14px sans-serif; margin: 12px } .row { display: flex; gap: 6px; margin-top: 120px }
  .hangup { background: #c62828; color: #fff; border: 0; border-radius: 20px; padding: 8px 14px }
</style>
<section class="call-panel" aria-label="Current call">
  <p class="state">On call</p><p>Maria Lopez</p>
  <div class="row"><button id="mute">Mute</button><button id="hold">Hold</button><span id="slot"></span></div>
</section>`

/** Keeps all that the page is given to see of presses, from the earliest listener a page can have. */
const LOG = `<script nonce="lab">
  window.seen = []; window.ended = 0
  for (const type of ['pointerdown','mousedown','touchstart','pointerup','mouseup','click','dblclick','keydown','keyup','focusin'])
    window.addEventListener(type, (e) => seen.push(type + ':' + (e.key ?? e.target.id ?? '') + (e.isTrusted ? '' : ':scripted')), true)
  function end() {
    window.ended++
    document.querySelector('.state').textContent = 'Call ended'
    document.querySelector('.row').remove()
  }
</script>`

const phone = (hangUp: string): string =>
  `<!doctype html><title>Phone</title>${LOG}${PANEL}<script nonce="lab">${hangUp}</script>`

const BUTTON = `
  function button() { const b = document.createElement('button'); b.id = 'hangup'; b.className = 'hangup'; b.textContent = 'Hang up'; return b }
  const slot = document.getElementById('slot')`

/** What differs between softphones, one habit each. */
const PHONES: Record<string, string> = {
  '/phone': `${BUTTON}; const b = button(); b.onclick = (e) => (e.isTrusted || !location.search) && end(); slot.append(b)`,
  '/phone-down': `${BUTTON}; const b = button(); b.onpointerdown = end; slot.append(b)`,
  '/phone-key': `${BUTTON}; const b = document.createElement('div'); b.id = 'hangup'; b.className = 'hangup'; b.setAttribute('role', 'button');
    b.tabIndex = 0; b.textContent = 'Hang up'; b.onkeydown = (e) => e.key === 'Enter' && end(); b.onclick = end; slot.append(b)`,
  '/phone-form': `const form = document.createElement('form'); form.id = 'form';
    ${BUTTON}; const b = button(); b.type = 'submit'; form.append(b); slot.append(form);
    form.onsubmit = (e) => { e.preventDefault(); end() }`,
  // Nothing that a judge could understand: no name, no colour, a drawing of its own, classes made by the build.
  '/phone-odd': `const draw = (hash) => { slot.innerHTML = ['M3 3h18v18H3zM7 7h10', 'M5 21l7-18 7 18zM9 15h6'].map((d, i) =>
    '<div class="ctl_' + hash + i + '" style="display:inline-block;width:30px;cursor:pointer"' + (i ? '' : ' id="k0"') + '>' +
    '<svg viewBox="0 0 24 24" width="22"><path d="' + d + '"/></svg></div>').join(''); slot.firstChild.onclick = end };
    document.querySelector('.row').insertAdjacentHTML('afterbegin', '<button aria-label="Keypad">#</button>');
    draw(location.search.slice(1) || '1x7f')`,
  // Dials: the hang-up is there from the first, a clock only once somebody answered.
  '/phone-dialling': `${BUTTON}; const b = button(); b.onclick = end; slot.append(b); document.querySelector('.state').textContent = 'Calling…';
    window.answerIt = () => { let s = 0; setInterval(() => { document.querySelector('.state').textContent = '00:0' + s++ }, 150) }`,
  '/phone-hotkey': `${BUTTON}; const b = button(); b.onclick = end; slot.append(b);
    addEventListener('keydown', (e) => e.ctrlKey && e.shiftKey && e.code === 'KeyH' && end())`,
  '/phone-trusted': `${BUTTON}; const b = button(); b.onclick = (e) => e.isTrusted && end(); slot.append(b)`,
  '/phone-redraw': `${BUTTON}; const draw = () => { const b = button(); b.onclick = end; slot.replaceChildren(b) }; draw();
    setInterval(() => !ended && draw(), 200)`,
  '/phone-icon': `slot.innerHTML = '<div id="hangup" class="hangup" style="width:40px;height:40px;border-radius:50%;cursor:pointer" aria-label="Hang up">' +
    '<svg id="svg" viewBox="0 0 24 24" width="22" height="22"><path fill="#fff" d="M12 9c-1.6 0-3.15.25-4.6.72v3.1c0 .39-.23.74-.56.9"/></svg></div>';
    document.getElementById('svg').addEventListener('click', (e) => e.target.closest('svg') && end())`,
  '/phone-closed': `${BUTTON}; const host = document.createElement('x-phone'); slot.append(host);
    const b = button(); b.onclick = end; const root = host.attachShadow({ mode: 'closed' }); window.closed = root;
    root.innerHTML = '<style>.hangup{background:#c62828;color:#fff;border:0;padding:8px 14px}</style>'; root.append(b)`,
}

const page = (body: string): string => `<!doctype html><title>Lab</title>${body}`

export const PAGES: Record<string, Served> = {
  ...Object.fromEntries(Object.entries(PHONES).map(([path, hangUp]) => [path, { html: phone(hangUp) }])),
  '/phone-csp': {
    html: phone(PHONES['/phone'] ?? ''),
    headers: { 'content-security-policy': "default-src 'none'; script-src 'nonce-lab'" },
  },
  '/crm': {
    html: page(
      `<h1>Customers</h1><iframe id="phone" src="http://phone.localhost:PORT/phone" width="420" height="420"></iframe>`,
    ),
  },
  '/crm-right': {
    html: page(`<h1>Customers</h1><iframe id="phone" src="http://phone.localhost:PORT/phone" width="380" height="600"
      style="position: fixed; right: 0; bottom: 0; border: 0"></iframe>`),
  },
  '/record': {
    html: page(
      `<h1>Maria Lopez</h1><dl><dt>Account</dt><dd>88-1204</dd><dt>E-mail</dt><dd id="mail">maria@example.net</dd></dl>`,
    ),
  },
  '/crm-small': {
    html: page(`<h1>Customers</h1><div style="height:150px"></div>
      <iframe id="phone" src="http://phone.localhost:PORT/phone-tiny" width="230" height="64"></iframe>`),
  },
  '/crm-small-trusted': {
    html: page(`<h1>Customers</h1><div style="height:150px"></div>
      <iframe id="phone" src="http://phone.localhost:PORT/phone-tiny?trusted" width="230" height="64"></iframe>`),
  },
  '/phone-tiny': {
    html: phone(PHONES['/phone'] ?? '').replace(
      '</style>',
      '.call-panel p { display: none } body { margin: 4px } .row { margin: 8px 0 !important }</style>',
    ),
  },
  '/blank': {
    html: page(`<iframe id="frame" width="500" height="500"></iframe><script>
      function rewrite() { const d = document.getElementById('frame').contentDocument; d.open(); d.write(document.getElementById('inner').textContent); d.close() }
      </script><script id="inner" type="text/plain">${phone(PHONES['/phone'] ?? '').replaceAll('</script>', '<\\/script>')}</script>
      <script>const inner = document.getElementById('inner'); inner.textContent = inner.textContent.replaceAll('<\\\\/script>', '</' + 'script>')</script>`),
  },
  '/nested': {
    html: page(`<iframe id="src" width="420" height="420"></iframe><iframe id="blob" width="420" height="420"></iframe>
      <iframe id="box" sandbox="allow-scripts" src="http://phone.localhost:PORT/phone" width="420" height="420"></iframe><script>
      fetch('/phone').then((r) => r.text()).then((html) => {
        document.getElementById('src').srcdoc = html
        document.getElementById('blob').src = URL.createObjectURL(new Blob([html], { type: 'text/html' }))
      })</script>`),
  },
  '/modal': {
    html: `${phone(PHONES['/phone'] ?? '')}<dialog id="dialog" style="height: 400px; width: 500px"><p>Edit</p></dialog>
      <script>function inDialog() { dialog.append(document.querySelector('.call-panel')); dialog.showModal() }</script>`,
  },
  '/captions': {
    html: page(`<main class="call-panel"><p class="state">On call</p><div role="log" aria-label="Live captions" id="pane"></div></main><script>
      function row(who, text) { const p = document.createElement('p'); p.innerHTML = '<b></b><span></span>'; p.children[0].textContent = who;
        p.children[1].textContent = text; pane.append(p); return p }
      function say(i, text) { pane.children[i].children[1].textContent = text }</script>`),
  },
  '/form': {
    html: page(`${LOG}<style>input, textarea, select { display: block; margin: 14px 0; width: 260px }</style>
      <label for="tel">Phone</label><input id="tel" name="phone" type="tel" autocomplete="tel">
      <input id="react" name="email" type="email" placeholder="E-mail">
      <input id="masked" name="postcode" placeholder="Postcode">
      <input id="secret" name="password" type="password"><input id="card" name="cardnumber"><input id="code" name="field7" autocomplete="one-time-code">
      <select id="plan" name="plan"><option>Basic<option>Plus</select>
      <div id="rich" contenteditable="true" style="width: 260px; min-height: 30px; border: 1px solid"></div>
      <textarea id="note" name="note"></textarea>
      <div style="position: relative"><input id="covered" name="phone2" type="tel">
      <div id="cover" style="position: absolute; inset: 0; background: #fff; pointer-events: none"></div></div>
      <input id="clear" name="phone3" type="tel" style="opacity: 0.01"><script>
      // As React keeps the value of a controlled input: what the tracker has seen already is no change.
      { const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value'); let tracked = ''
        Object.defineProperty(react, 'value', { configurable: true, get() { return own.get.call(this) }, set(v) { tracked = String(v); own.set.call(this, v) } })
        react.state = ''
        react.addEventListener('input', () => { const now = own.get.call(react); if (now !== tracked) { tracked = now; react.state = now } else own.set.call(react, react.state) }) }
      masked.addEventListener('input', () => { masked.value = masked.value.toUpperCase().replace(/\\W/g, '').replace(/(.*)(.{3})$/, '$1 $2') })
      </script>`),
  },
  '/frameworks': { html: page('<main><section id="svelte"></section><section id="vue"></section></main>') },
  '/fight': {
    html: page(`<h1>Fighting page</h1><script>
      new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) if (node.popover) node.remove() })
        .observe(document.documentElement, { childList: true })</script>`),
  },
}
