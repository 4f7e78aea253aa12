import { markedIn } from '../../utils/view/review/marked'

/** Text with what was looked for marked in it. */
export const Marked = ({ text, typed }: { text: string; typed: string }) => (
  <>
    {markedIn(text, typed).map((part, i) =>
      // The parts of one text never change their places.
      part.found ? <mark key={`p${i.toString()}`}>{part.text}</mark> : part.text,
    )}
  </>
)
