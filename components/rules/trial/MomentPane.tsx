import type { RuleId } from '../../../utils/core/ids'
import type { ReplayedMoment } from '../../../utils/core/replayed'
import { STEPS } from '../../../utils/core/step'
import { hashOf } from '../../../utils/view/rules/route'
import { cueShown } from '../../../utils/view/rules/trial/rows'
import type { TrialModel } from '../../../utils/view/rules/trial/trial'
import { ACT, REASON, STEP } from '../../../utils/words/names'
import { PASSES } from '../../../utils/words/passes'
import { LEAVING, OPEN_STEP, TRIAL } from '../../../utils/words/rules'

type TitleOf = (id: RuleId) => string

/** What the agent would see and the guard would say at the moment looked at: of the draft, and of the live set beside it. */
export function MomentPane({ model, titleOf }: { model: TrialModel; titleOf: TitleOf }) {
  const row = model.row.value
  if (!row) return null
  return (
    <div class="moment" role="status">
      <Side
        name={row.live ? TRIAL.draft : TRIAL.now}
        moment={row.draft}
        titleOf={titleOf}
        pressed={row.happened.is === 'hang-up'}
      />
      {row.live && (
        <Side name={TRIAL.live} moment={row.live} titleOf={titleOf} pressed={row.happened.is === 'hang-up'} />
      )}
    </div>
  )
}

interface SideProps {
  name: string
  moment: ReplayedMoment
  pressed: boolean
  titleOf: TitleOf
}

function Side({ name, moment, pressed, titleOf }: SideProps) {
  const { call, fired, heard, verdict } = moment
  const cue = cueShown(moment)
  const steps = STEPS.filter((step) => call.steps[step])
  return (
    <section class="side" aria-label={name}>
      <h3>{name}</h3>
      <div class="seen" data-cue={cue ? 'shown' : 'none'}>
        <span class="soft">{TRIAL.sees}</span>
        {cue ? (
          <>
            <p class="seen-text">{cue.text}</p>
            <p>{cue.why}</p>
            {cue.words && <p class="soft">{TRIAL.because(cue.words)}</p>}
          </>
        ) : (
          <p class="soft">{TRIAL.seesNothing}</p>
        )}
      </div>
      <dl class="facts">
        <dt>{TRIAL.guard}</dt>
        <dd>
          {verdict.say === 'pause'
            ? (pressed ? TRIAL.paused : TRIAL.pauses)(verdict.open.map((step) => OPEN_STEP[step]).join(', '))
            : TRIAL.passes(PASSES[verdict.why])}
        </dd>
        <dt>{TRIAL.fired}</dt>
        <dd>
          {fired.length === 0 && TRIAL.firedNone}
          {fired.map((hit) => (
            <div key={hit.id}>
              <a href={hashOf(hit.rule)}>{titleOf(hit.rule)}</a>
              {hit.because && ` ${hit.because}`}
              {cue?.rule !== hit.rule && <span class="soft"> ({TRIAL.firedBehind})</span>}
            </div>
          ))}
        </dd>
        <dt>{TRIAL.heard}</dt>
        <dd>{heard.length === 0 ? TRIAL.heardNone : heard.map((act) => ACT[act.act]).join(', ')}</dd>
        <dt>{TRIAL.leaving}</dt>
        <dd>{LEAVING[call.leaving.level]}</dd>
        <dt>{TRIAL.reason}</dt>
        <dd>{REASON[call.reason.reason]}</dd>
        <dt>{TRIAL.steps}</dt>
        <dd>{steps.length === 0 ? TRIAL.stepsNone : steps.map((step) => STEP[step]).join(', ')}</dd>
      </dl>
    </section>
  )
}
