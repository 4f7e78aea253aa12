/**
 * The shared look (components/parts/tokens.css) as plain DOM wears it on somebody's page: px and em only, for rem is the
 * page's own; our own colours for light and dark, since the page may be either.
 */
export const LOOK = `
*{box-sizing:border-box;margin:0}
.box{--surface:#fff;--sunken:#f2f6f5;--line:#dbe3e1;--edge:#80918d;--ink:#14211f;--soft:#4b5c58;--accent:#0a665e;--hover:#084f49;
--on:#fff;--tint:#e4f3f0;--rim:#9ccdc5;color-scheme:light dark;font:400 14px/1.4 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;
color:var(--ink);background:var(--surface);border:1px solid var(--line);border-radius:12px;text-align:start;cursor:default;user-select:none;
box-shadow:0 1px 2px rgb(12 36 32/12%),0 10px 32px rgb(12 36 32/22%)}
@media (prefers-color-scheme:dark){.box{--surface:#151c1b;--sunken:#1d2625;--line:#33413e;--edge:#728783;--ink:#e7eeec;--soft:#a8b9b5;
--accent:#74d3c5;--hover:#95e2d6;--on:#06231f;--tint:#163530;--rim:#2f6a60;box-shadow:0 1px 2px rgb(0 0 0/50%),0 10px 32px rgb(0 0 0/50%)}}
@media (prefers-contrast:more){.box{--line:var(--edge);--soft:var(--ink)}}
button{font:inherit;font-size:13px;font-weight:600;line-height:1;display:inline-flex;align-items:center;justify-content:center;gap:8px;height:34px;
padding:0 12px;border:1px solid var(--edge);border-radius:7px;background:var(--surface);color:var(--ink);cursor:pointer;white-space:nowrap}
button:hover{background:var(--sunken)}
button.main{background:var(--accent);border-color:var(--accent);color:var(--on)}
button.main:hover{background:var(--hover)}
button:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
kbd{font:600 11px/1 ui-monospace,Menlo,Consolas,monospace;padding:3px 5px;border:1px solid currentcolor;border-radius:4px;opacity:.75}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
`
