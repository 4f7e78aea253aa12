import { WORDS } from './words'

const { picture } = WORDS

/** A sketch of a live call, drawn in the page's own colours so that it follows light and dark. */
export const Picture = () => (
  <svg class="picture" viewBox="0 0 760 300" role="img" aria-label={picture.name}>
    <rect class="sheet" x="1" y="1" width="758" height="298" rx="12" />
    <rect class="bar" x="1" y="1" width="758" height="32" rx="12" />
    <circle class="line" cx="20" cy="17" r="4" />
    <circle class="line" cx="36" cy="17" r="4" />
    <circle class="line" cx="52" cy="17" r="4" />
    <text x="30" y="66" class="soft">
      {picture.crm}
    </text>
    {[88, 124, 160, 196, 232].map((y, row) => (
      <g key={y}>
        <rect class="line" x="30" y={y} width={70 + (row % 3) * 16} height="8" rx="4" />
        <rect class="field" x="140" y={y - 8} width={210 - (row % 2) * 60} height="24" rx="5" />
      </g>
    ))}
    <Card />
    <PauseCard />
  </svg>
)

const Card = () => (
  <g transform="translate(492 48)">
    <rect class="card" width="244" height="116" rx="10" />
    <text x="16" y="28" class="strong">
      {picture.caller}
    </text>
    <text x="16" y="46" class="soft">
      {picture.account} · {picture.from}
    </text>
    <rect class="cue" x="10" y="58" width="224" height="48" rx="8" />
    <text x="22" y="79" class="strong">
      {picture.cue}
    </text>
    <text x="22" y="96" class="soft">
      {picture.why}
    </text>
  </g>
)

const PauseCard = () => (
  <g transform="translate(398 186)">
    <rect class="card" width="240" height="90" rx="10" />
    <text x="16" y="28" class="strong">
      {picture.pauseTitle}
    </text>
    <rect class="primary" x="12" y="44" width="126" height="32" rx="6" />
    <text x="75" y="65" class="on-primary" text-anchor="middle">
      {picture.back}
    </text>
    <rect class="field" x="146" y="44" width="82" height="32" rx="6" />
    <text x="187" y="65" text-anchor="middle">
      {picture.end}
    </text>
    <rect class="hang-up" x="256" y="28" width="84" height="34" rx="17" />
    <text x="298" y="50" class="on-primary" text-anchor="middle">
      {picture.hangUp}
    </text>
    <path class="wire" d="M240 45h16" />
  </g>
)
