import { useEffect, useState } from 'react';
import type { TrustPolicyDetails } from '../../shared/messages.ts';
import { getJson } from '../common/api.ts';

/** The session's trust policy; undefined until it arrives. */
export function usePolicy(sessionId: string): TrustPolicyDetails | undefined {
  const [policy, setPolicy] = useState<TrustPolicyDetails>();
  useEffect(() => {
    const load = async () =>
      setPolicy(await getJson<TrustPolicyDetails>(`/api/connect/${sessionId}/policy`));
    void load();
  }, [sessionId]);
  return policy;
}
