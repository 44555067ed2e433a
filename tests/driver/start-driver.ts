import { startChromium } from './chromium.ts';
import type { Driver, DriverOptions } from './driver.ts';
import { startFirefox } from './firefox.ts';

/** Starts the browser that a Playwright project is named after. */
export function startDriver(project: string, options: DriverOptions): Promise<Driver> {
  switch (project) {
    case 'chromium':
      return startChromium(options);
    case 'firefox':
      return startFirefox(options);
    default:
      throw new Error(`No browser is known for the project “${project}”.`);
  }
}
