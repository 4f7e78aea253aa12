import { compile } from 'svelte/compiler'
import { build, type Plugin } from 'vite'

/** Fields as Vue and Svelte keep them, by their own code; `state(id)` is what the application believes stands in one. */
declare global {
  interface Window {
    state(id: string): string
  }
}

const PLANS = '<option>Basic</option><option>Plus</option>'
/** As masks do it: what was typed is written anew. */
const MASK = "(text) => text.toUpperCase().replace(/\\W/g, '').replace(/(.*)(.{3})$/, '$1 $2')"

const SVELTE = `<script>
  let { told } = $props()
  const mask = ${MASK}
  let text = $state(''), masked = $state(''), plan = $state('Basic'), rich = $state('')
  $effect(() => told({ text, masked, plan, rich }))
</script>
<input id="svelte-text" bind:value={text}>
<input id="svelte-masked" value={masked} oninput={(e) => { masked = mask(e.target.value) }}>
<select id="svelte-plan" bind:value={plan}>${PLANS}</select>
<div id="svelte-rich" contenteditable="true" bind:textContent={rich}></div>`

const VUE = `<input id="vue-text" v-model="text">
<input id="vue-masked" :value="masked" @input="masked = mask($event.target.value)">
<select id="vue-plan" v-model="plan">${PLANS}</select>
<div id="vue-rich" contenteditable="true" @input="rich = $event.target.textContent"></div>`

const ENTRY = `
import { mount } from 'svelte'
import { createApp } from 'vue/dist/vue.esm-browser.prod.js'
import Fields from 'virtual:fields.svelte'
const fields = { text: '', masked: '', plan: 'Basic', rich: '' }
let svelte = fields
mount(Fields, { target: document.getElementById('svelte'), props: { told: (now) => { svelte = now } } })
const vue = createApp({ template: ${JSON.stringify(VUE)}, data: () => ({ ...fields }), methods: { mask: ${MASK} } }).mount('#vue')
window.state = (id) => { const [by, name] = id.split('-'); return (by === 'vue' ? vue : svelte)[name] }`

const MODULES: Record<string, () => string> = {
  'virtual:entry': () => ENTRY,
  'virtual:fields.svelte': () => compile(SVELTE, { generate: 'client' }).js.code,
}
const virtual: Plugin = {
  name: 'virtual',
  resolveId: (id) => (id in MODULES ? `\0${id}` : undefined),
  load: (id) => MODULES[id.slice(1)]?.(),
}

/** A script that puts both into `#svelte` and `#vue`. */
export async function frameworkFields(): Promise<string> {
  const out = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [virtual],
    build: { write: false, rolldownOptions: { input: 'virtual:entry', output: { format: 'iife' } } },
  })
  return 'output' in out ? out.output[0].code : ''
}
