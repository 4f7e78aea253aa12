/** A build's own names change with every release: "css-1x2y3z", "sc-bdVaJa", "Button_root__3kf9a", "_x81ka". */
const MADE_BY_A_BUILD =
  /^(css|sc|emotion|jss|svelte)-\w{4,}|__\w{5,}$|^_?(?=.*\d+[a-z])(?=.*[a-z]\d)[a-z\d]{5,}$|[«»:]/i
const LONGEST = 60

/** Whether a name will still be there after a rebuild, as far as its form says. */
export const isSteady = (name: string): boolean =>
  name.length > 1 && name.length <= LONGEST && !MADE_BY_A_BUILD.test(name)

/** "line-2-btn-End" is "line-#-btn-End" on the next line. */
export const withoutNumbers = (name: string): string => name.replace(/\d+/g, '#')
