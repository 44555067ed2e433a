import { accountScenarios } from './account-scenarios.ts';
import { byTheBook } from './by-the-book.ts';
import { coverageScenarios } from './coverage-scenarios.ts';
import { credentialScenarios } from './credential-scenarios.ts';
import { keyScenarios } from './key-scenarios.ts';
import { networkScenarios } from './network-scenarios.ts';
import { organizationScenarios } from './organization-scenarios.ts';
import { resourceControlScenarios } from './resource-control-scenarios.ts';
import { roleScenarios } from './role-scenarios.ts';
import type { Scenario } from './scenario.ts';
import { trustScenarios } from './trust-scenarios.ts';

export { byTheBook };

export const scenarios: Scenario[] = [
  { name: 'a role made by the book', differs: {} },
  ...trustScenarios,
  ...coverageScenarios,
  ...accountScenarios,
  ...keyScenarios,
  ...resourceControlScenarios,
  ...organizationScenarios,
  ...roleScenarios,
  ...credentialScenarios,
  ...networkScenarios,
];
