/** In the place of what a browser has logged that was not started to keep it. */
export function notKept(): never {
  throw new Error('This browser was started without keepsLogs.');
}
