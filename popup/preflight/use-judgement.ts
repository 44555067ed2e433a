import { useEffect, useState } from 'preact/hooks';
import { isCountdown } from '../../src/preflight/is-countdown.ts';
import type { LiveFacts } from '../../src/preflight/live/live-facts.ts';
import type { Guide } from '../../src/setup/guide.ts';
import { useNow } from '../common/use-now.ts';
import type { Judgement, judge } from './judge.ts';

/** In ms: the seconds that a role just made or changed still needs are counted down. */
const recheckAfter = 1_000;

/** What is known of the setup's role, judged; null until the policy code is loaded. */
export function useJudgement(guide: Guide, live: LiveFacts | null): Judgement | null {
  const [loaded, setLoaded] = useState<{ judge: typeof judge } | null>(null);
  useEffect(() => {
    void import('./judge.ts').then((module) => setLoaded(module));
  }, []);
  const [isWaiting, setIsWaiting] = useState(false);
  useNow(isWaiting ? recheckAfter : null);
  const judgement = loaded?.judge(guide, live, Date.now()) ?? null;
  const willChange = judgement?.checks.some(isCountdown);
  useEffect(() => setIsWaiting(willChange === true), [willChange]);
  return judgement;
}
