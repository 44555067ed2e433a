import type { Setup } from '../../../src/setup/setup.ts';
import type { Driver } from '../../driver/driver.ts';

/** The record of a setup in the extension's storage; it is not parsed, and so may be of any version. */
export function storedSetup(driver: Driver, setupId: string): Promise<Setup | null> {
  return driver.inExtension(async (key) => {
    const { [key]: setup } = await chrome.storage.local.get(key);
    return (setup as never) ?? null;
  }, `setup/${setupId}`);
}
