import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const ROWS = 1_430
/** Every 10 ms this many, so 1,000 in a second: rows written anew, taken out and put in, an attribute changed. */
const BURST = 10

/** A record list of 10,000 nodes, as a CRM shows one: names, numbers, states, links. */
function html(): string {
  const row = (i: number) =>
    `<tr id="r${i}"><td><a href="#/customers/${i}">Customer ${i}</a></td><td>(555) 010-${String(i).padStart(4, '0')}</td><td class="s">Open</td></tr>`
  return `<!doctype html><html lang="en"><title>Customers</title><body><h1>Customers</h1>
<form><label>Search <input id="search"></label><button type="button" id="refresh">Refresh</button></form>
<table><tbody>${Array.from({ length: ROWS }, (_, i) => row(i)).join('')}</tbody></table>
<script>
const rows = [...document.querySelectorAll('tr')]
let at = 0
const burst = () => {
  for (let i = 0; i < ${BURST}; i++) {
    const row = rows[at++ % rows.length]
    if (i % 3 === 0) row.lastChild.textContent = 'Seen ' + at
    else if (i % 3 === 1) row.className = 'n' + at
    else row.parentNode.insertBefore(row, row.nextSibling && row.nextSibling.nextSibling)
  }
}
window.mutate = (ms) => new Promise((done) => {
  const timer = setInterval(burst, 10)
  setTimeout(() => { clearInterval(timer); done() }, ms)
})
document.querySelector('#refresh').addEventListener('click', () => { document.title = 'Customers ' + at++ })
</script></body></html>`
}

/** The page every guest stands on, served on loopback. */
export async function serveHostPage(): Promise<{ url: string; close(): Promise<void> }> {
  const body = html()
  const server = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(body))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    async close() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}
