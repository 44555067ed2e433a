import { expect } from '@playwright/test';
import { expectStatus, readPanel } from '../../../driver/panel.ts';
import { storedKeys } from '../../popup-seed.ts';
import type { Fault } from '../fault.ts';
import { openTwin } from '../open-side.ts';

export const oneSetupTwice: Fault = {
  name: 'one setup in two windows',
  inNpmTest: null,
  async strike({ driver, mine }, stage) {
    mine.twin = await openTwin(driver, mine, stage);
    await expectStatus(mine.twin, /./);
  },
  async check({ driver, mine, other }) {
    const setups = (await storedKeys(driver)).filter((key) => key.startsWith('setup/'));
    expect(setups.toSorted()).toEqual(
      [mine, other].map(({ setupId }) => `setup/${setupId}`).toSorted(),
    );
    const alerts = (mine.twin && (await readPanel(mine.twin)))?.alerts ?? [];
    expect(alerts.filter((alert) => alert.startsWith('This did not work'))).toEqual([]);
  },
};
