import { startChromium } from './chromium.ts';
import type { Driver, DriverOptions } from './driver.ts';

/** Starts the browser that a Playwright project is named after. */
export function startDriver(project: string, options: DriverOptions): Promise<Driver> {
  switch (project) {
    case 'chromium':
      return startChromium(options);
    default:
      throw new Error(`No browser is known for the project “${project}”.`);
  }
}
