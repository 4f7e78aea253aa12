const NAMED =
  /caption|transcri[pt]|subtitle|untertitel|sous-titre|sottotitol|subt[ií]tulo|legenda|ondertitel|undertext|napis|титр|字幕|文字起こし|자막/i
const CHAT = /chat|message|conversation|notification|nachricht|mensaje|mensagem|feed|console/i
const PLACES =
  '[role=log],[aria-live]:not([aria-live=off]),[aria-label],[class*="caption" i],[class*="transcript" i],[class*="subtitle" i],[id*="caption" i],[id*="transcript" i]'
const MOST = 400

/** The pane in which this frame shows what is said, without being told: by role, name or class. Chats are logs, too. */
export function findPane(): Element | undefined {
  return [...document.querySelectorAll(PLACES)]
    .slice(0, MOST)
    .map((pane) => ({ pane, score: scoreOf(pane) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)[0]?.pane
}

function scoreOf(pane: Element): number {
  if (pane.matches('button,a,input,track,video,[role=button],[role=tab],iframe')) return 0
  const attributes = ['aria-label', 'class', 'id'].map((name) => pane.getAttribute(name)).join(' ')
  const named = NAMED.test(attributes)
  const log = pane.matches('[role=log],[aria-live]')
  if (CHAT.test(attributes) && !named) return 0
  if (!named && !pane.matches('[role=log]')) return 0
  return (named ? 2 : 0) + (log ? 2 : 0) + (pane.querySelector(PLACES) ? 0 : 1)
}
