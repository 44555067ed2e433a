import { randomUUID } from 'node:crypto';
import type { IruSettings } from '../settings.ts';
import type { SessionStatus } from '../shared/messages.ts';
import type { CatalogueSource } from './sources.ts';
import { otherPrincipal } from './trust-policy.ts';

/** One opened wizard, as Iru's server knows it. */
export interface WizardSession {
  id: string;
  /** The card's name. */
  source: string;
  slug: string;
  authentication: CatalogueSource['authentication'];
  externalId: string;
  /** The principal that Iru will assume the role as. */
  principal: string;
  submittedArns: string[];
  status: SessionStatus;
  /** The ARN field's React state, as last reported by the page. */
  arnFieldValue: string;
  /** When the page last reported its field, to drop reports that overtake one another. */
  arnFieldReportedAt: number;
}

export function newSession(source: CatalogueSource, settings: IruSettings): WizardSession {
  return {
    id: randomUUID(),
    source: source.name,
    slug: source.slug,
    authentication: source.authentication,
    externalId: settings.externalId ?? randomUUID(),
    principal: settings.policy === 'other-principal' ? otherPrincipal : settings.principal,
    submittedArns: [],
    status: 'open',
    arnFieldValue: '',
    arnFieldReportedAt: 0,
  };
}
