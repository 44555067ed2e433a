import { background } from './background.ts';
import { common } from './common.ts';
import { console } from './console.ts';
import { consoleForms } from './console-forms.ts';
import { credentials } from './credentials.ts';
import { extension } from './extension.ts';
import { iru } from './iru.ts';
import { live } from './live.ts';
import { onboarding } from './onboarding.ts';
import { panel } from './panel.ts';
import { policyArn } from './policy-arn.ts';
import { policyDifferences } from './policy-differences.ts';
import { policyJson } from './policy-json.ts';
import { policyTrust } from './policy-trust.ts';
import { popup } from './popup.ts';
import { preflight } from './preflight.ts';
import { preflightAccount } from './preflight-account.ts';
import { preflightCause } from './preflight-cause.ts';
import { preflightCoverage } from './preflight-coverage.ts';
import { preflightReport } from './preflight-report.ts';
import { preflightRoleArn } from './preflight-role-arn.ts';
import { preflightTrust } from './preflight-trust.ts';
import { settings } from './settings.ts';
import { setup } from './setup.ts';
import { sources } from './sources.ts';

/** Every text of the extension in English, by key. A key is one text in all parts of it. */
export const english = {
  ...common,
  ...sources,
  ...setup,
  ...policyJson,
  ...policyArn,
  ...policyTrust,
  ...policyDifferences,
  ...preflight,
  ...preflightRoleArn,
  ...preflightTrust,
  ...preflightAccount,
  ...preflightCoverage,
  ...preflightCause,
  ...preflightReport,
  ...credentials,
  ...live,
  ...panel,
  ...iru,
  ...consoleForms,
  ...console,
  ...background,
  ...popup,
  ...settings,
  ...onboarding,
  ...extension,
} as const;
export type English = typeof english;
