import { useEffect, useState } from 'react';
import type { ListPoliciesAnswer, ManagedPolicy } from '../../shared/answers.ts';
import { useIam } from '../common/use-iam.ts';
import type { StepProps } from './step-props.ts';

/** Every managed policy of the account; what a deep link ticked and does not exist is dropped. */
export function usePolicies({ draft, update }: StepProps): {
  loading: boolean;
  policies: ManagedPolicy[];
} {
  const loaded = useIam<ListPoliciesAnswer>('listPolicies');
  const { selectedPolicies } = draft;
  useEffect(() => {
    if (loaded.state !== 'ready') return;
    const known = new Set(loaded.answer.Policies.map(({ arn }) => arn));
    const existing = selectedPolicies.filter((arn) => known.has(arn));
    if (existing.length < selectedPolicies.length) update({ selectedPolicies: existing });
  }, [loaded, selectedPolicies, update]);
  return {
    loading: loaded.state === 'loading',
    policies: loaded.state === 'ready' ? loaded.answer.Policies : [],
  };
}

const pageSize = 20;

/** A list of policies as far as its filter and its page show them. */
export function usePolicyPages(policies: ManagedPolicy[]) {
  const [filter, setFilter] = useState('');
  const [page, setPage] = useState(1);
  const wanted = filter.trim().toLowerCase();
  const matching = policies.filter(({ name }) => name.toLowerCase().includes(wanted));
  return {
    filter,
    setFilter: (text: string) => {
      setFilter(text);
      setPage(1);
    },
    page,
    setPage,
    pages: Math.max(1, Math.ceil(matching.length / pageSize)),
    matches: matching.length,
    shown: matching.slice((page - 1) * pageSize, page * pageSize),
  };
}
