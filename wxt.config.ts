import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig } from 'wxt'
import { scriptedCalls } from './demo/scripted'
import { CALL_WORDS_FILE } from './utils/core/call-words'
import { FOCUS_OVERLAY } from './utils/core/command'
import { VENDOR_SITES } from './utils/core/vendor-sites'
import { NUMBERING_FILE } from './utils/desk/phones'
import { TONGUES } from './utils/language/listen/tongues'
import { CALL_WORDS } from './utils/page/controls/words'
import { SITES_FILE } from './utils/sites/knowledge-for'

/** What is known of sites: one file per product. */
const readSites = (folder = 'utils/sites'): unknown[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(resolve(folder, name), 'utf8')))

/** Scripts start as they are. WXT's own start would tell the console what goes wrong, in production nobody: 0.1 KB of every frame. */
const bareStart = {
  name: 'bare-start',
  enforce: 'pre' as const,
  load(id: string) {
    const [, script] = id.split('virtual:wxt-unlisted-script-entrypoint?')
    return script ? `import script from ${JSON.stringify(script)}\nexport default script.main()` : undefined
  },
}

export default defineConfig({
  imports: false,
  vite: () => ({ plugins: [bareStart] }),
  outDir: '.output',
  manifestVersion: 3,
  hooks: {
    // What the worker reads when it needs it, so that its script stays small: words by language, numbering plans, names of call controls.
    'build:publicAssets'(_, files) {
      files.push({
        relativeDest: NUMBERING_FILE,
        absoluteSrc: resolve('node_modules/libphonenumber-js/metadata.min.json'),
      })
      files.push({ relativeDest: CALL_WORDS_FILE, contents: JSON.stringify(CALL_WORDS) })
      files.push({ relativeDest: 'calls/scripted.json', contents: JSON.stringify(scriptedCalls()) })
      files.push({ relativeDest: SITES_FILE, contents: JSON.stringify(readSites()) })
      for (const [language, tongue] of Object.entries(TONGUES)) {
        const rules = `rules/just-listen.${language}.json`
        files.push({ relativeDest: `listen/${language}.json`, contents: JSON.stringify(tongue) })
        files.push({ relativeDest: rules, absoluteSrc: resolve('utils', rules) })
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'alarms'],
    ...(browser === 'chrome' && { storage: { managed_schema: 'managed-schema.json' } }),
    host_permissions: ['<all_urls>'],
    commands: { [FOCUS_OVERLAY]: { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_focusOverlay__' } },
    options_ui: { page: 'rules.html', open_in_tab: true },
    content_scripts: [
      {
        js: ['guard.js'],
        matches: ['<all_urls>'],
        run_at: 'document_start',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
      { js: ['vendors.js'], matches: [...VENDOR_SITES], run_at: 'document_start', all_frames: true },
    ],
    web_accessible_resources: [
      { resources: ['overlay.html'], matches: ['<all_urls>'], ...(browser === 'chrome' && { use_dynamic_url: true }) },
    ],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'earshot@earshot.example',
          strict_min_version: '128.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
})
