/** `npm run everywhere` runs every spec in both browsers. */
export const everywhere = process.env.BROWSER_SPECS === 'everywhere';

/**
 * For the variations of one theme: `npm test` runs each in one browser, by turns, as its time allows.
 * Returns what gives the next test of a file its browser.
 */
export function turns(): () => { tag: string[] } {
  let count = 0;
  return () => {
    const browser = count++ % 2 === 0 ? 'chromium' : 'firefox';
    return { tag: everywhere ? [] : [`@only-${browser}`] };
  };
}
