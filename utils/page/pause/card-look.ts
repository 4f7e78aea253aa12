export const CARD_LOOK = `
.card{position:relative;width:clamp(250px,100vw - 20px,344px);overflow:hidden;padding:14px 16px 17px}
h2{display:flex;align-items:center;gap:8px;font-size:15px;font-weight:650;line-height:1.25}
h2 i{margin-inline-start:auto;font-size:12px;font-weight:400;font-style:normal;color:var(--soft)}
h2 b{display:inline-block;min-width:1.1em;text-align:end;font-size:15px;font-weight:650;font-variant-numeric:tabular-nums;color:var(--ink)}
ul{list-style:none;padding:0;margin-top:8px;display:grid;gap:4px}
li{display:flex;gap:9px;align-items:baseline}
li::before{content:"";flex:none;width:9px;height:9px;border:2px solid var(--accent);border-radius:50%;transform:translateY(1px)}
.say{margin-top:12px;padding:8px 11px;border-inline-start:3px solid var(--rim);border-radius:0 7px 7px 0;background:var(--tint)}
.say span{display:block;font-size:12px;color:var(--soft)}
.say q{font-weight:500;quotes:"“" "”"}
.still{display:flex;align-items:center;gap:8px;margin-top:12px;font-size:12.5px;color:var(--soft)}
.still::before{content:"";width:7px;height:7px;margin:0 1px;border-radius:50%;background:var(--accent)}
.acts{display:flex;gap:8px;margin-top:12px}
.acts .main{flex:1}
.bar{position:absolute;inset:auto 0 0;height:3px;background:var(--line)}
.bar b{display:block;height:100%;background:var(--accent);transform-origin:0 50%;transition:transform 100ms linear}
[dir=rtl] .bar b{transform-origin:100% 50%}
.card[data-compact]{width:212px;padding:9px 10px 12px}
[data-compact] ul,[data-compact] .say,[data-compact] .still,[data-compact] kbd{display:none}
[data-compact] h2{font-size:13px}
[data-compact] .acts{margin-top:8px;gap:6px}
[data-compact] button{height:28px;padding:0 8px;font-size:12px}
.more{width:304px;padding:12px 14px}
.more p{margin-top:4px;font-size:12.5px;color:var(--soft)}
.ring{position:absolute;border:3px solid var(--accent,#0a665e);border-radius:10px;outline:2px solid #fff;pointer-events:none;animation:ring 700ms ease-in-out 3 alternate}
@keyframes ring{to{transform:scale(1.12)}}
@media (prefers-reduced-motion:reduce){.ring{animation:none}.bar b{transition:none}}
`
