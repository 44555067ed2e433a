import { policyTools } from '../../src/page/policy-tools.ts';

// The content script that asked for it shares this world with it, and no page script does.
globalThis.roleCourierPolicyTools = policyTools;
