/** A voice that speaks lines word by word: speech-like sound on a track, and the text as captions hear it. */
import { sleep } from './timer'

/** What captions know of one utterance so far. The text of one utterance is rewritten until it is final. */
export interface Heard {
  utterance: number
  text: string
  final: boolean
}

export interface Voice {
  stream: MediaStream
  /** Speaks after what is being said. Resolves when `onHeard` is done with the final text, or `silence` was called. */
  say(text: string, onHeard: (heard: Heard) => Promise<void>): Promise<void>
  pause(): void
  resume(): void
  /** Drops what is being said and what waits. */
  silence(): void
}

const wordMs = 290
/** Captions come no faster than this, however fast the speech. */
const captionMs = 50

/** What a speech engine shows before it is sure: no capitals, no stops. */
const unsure = (words: string[]) =>
  words
    .join(' ')
    .toLowerCase()
    .replace(/[.,?!;…]/g, '')

/** @param pitch in Hz @param speed 1 is natural */
export function createVoice({ pitch, speed }: { pitch: number; speed: number }): Voice {
  const mouth = createMouth(pitch)
  let queue = Promise.resolve()
  let utterance = 0
  let turn = 0
  let gate = Promise.resolve()
  let open = () => {}

  async function speak(text: string, mine: number, onHeard: (heard: Heard) => Promise<void>) {
    const id = ++utterance
    const words = text.split(/\s+/)
    let shown = 0
    for (const [index, word] of words.entries()) {
      await gate
      if (mine !== turn) return
      const ms = (wordMs * (0.6 + word.length / 10)) / speed
      mouth.utter(word, ms)
      await sleep(ms)
      shown += ms
      if (shown < captionMs || index === words.length - 1) continue
      shown = 0
      if (mine === turn) void onHeard({ utterance: id, text: unsure(words.slice(0, index + 1)), final: false })
    }
    if (mine === turn) await onHeard({ utterance: id, text, final: true })
  }

  return {
    stream: mouth.stream,
    say(text, onHeard) {
      const mine = turn
      queue = queue.then(() => speak(text, mine, onHeard))
      return queue
    },
    pause() {
      gate = new Promise((resolve) => {
        open = resolve
      })
    },
    resume: () => open(),
    silence() {
      turn++
      open()
    },
  }
}

function createMouth(pitch: number) {
  const audio = new AudioContext()
  const out = audio.createMediaStreamDestination()
  const level = new GainNode(audio, { gain: 0 })
  const formant = new BiquadFilterNode(audio, { type: 'bandpass', frequency: 700, Q: 1.2 })
  const chords = new OscillatorNode(audio, { type: 'sawtooth', frequency: pitch })
  chords.connect(formant).connect(level).connect(out)
  chords.start()
  return {
    stream: out.stream,
    /** One swell of sound per two or three letters, with a formant and a pitch that wander. */
    utter(word: string, ms: number) {
      void audio.resume()
      const syllables = Math.max(1, Math.round(word.length / 3))
      const each = ms / 1000 / syllables
      for (let index = 0; index < syllables; index++) {
        const at = audio.currentTime + index * each
        formant.frequency.setTargetAtTime(450 + Math.random() * 1300, at, 0.02)
        chords.frequency.setTargetAtTime(pitch * (0.92 + Math.random() * 0.2), at, 0.04)
        level.gain.setTargetAtTime(0.5, at, each / 8)
        level.gain.setTargetAtTime(0, at + each * 0.6, each / 8)
      }
    },
  }
}
