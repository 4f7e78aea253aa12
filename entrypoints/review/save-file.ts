import type { FileToSave } from '../../utils/view/review/export'

/** Hands a file to the person in front, the way a link does. */
export function saveFile({ name, type, text }: FileToSave): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  // The download has begun once the link is pressed; its address is no longer needed after that turn.
  setTimeout(() => URL.revokeObjectURL(link.href))
}
