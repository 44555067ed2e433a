import { say } from '../../texts/text.ts';

/** What mends any trust policy. */
export const replaceTrust = [say('checkTrustReplace')];
