/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import type { WizardBoot, WizardDetails } from '../../shared/messages.ts';
import { getJson } from '../common/api.ts';
import { noteState } from '../common/replica-state.ts';
import { ConnectionConfigured } from './connection-configured.tsx';
import { RoleWizard } from './role-wizard.tsx';
import type { ShapeViews } from './shapes/shapes.ts';
import { TokenWizard } from './token-wizard.tsx';

interface WizardProps {
  boot: WizardBoot;
  shapes: ShapeViews;
}

function Steps({ boot, shapes, details }: WizardProps & { details: WizardDetails }) {
  const [connected, setConnected] = useState(details.status === 'connected');
  const onConnected = () => setConnected(true);
  useEffect(() => noteState({ connected }), [connected]);
  if (connected) return <ConnectionConfigured />;
  switch (details.authentication) {
    case 'aws-role':
      return <RoleWizard boot={boot} shapes={shapes} onConnected={onConnected} />;
    case 'api-token':
      return <TokenWizard source={details.source} onConnected={onConnected} />;
  }
}

/** The source wizard: its frame, and the steps that its source's authentication needs. */
export function Wizard({ boot, shapes }: WizardProps) {
  const [details, setDetails] = useState<WizardDetails>();
  useEffect(() => {
    const load = async () =>
      setDetails(await getJson<WizardDetails>(`/api/connect/${boot.sessionId}`));
    void load();
  }, [boot.sessionId]);
  return (
    <div className="wizard">
      <header className="wizard-bar">
        <span className="brand-mark" aria-hidden="true" />
        <span>Iru</span>
      </header>
      <main className="wizard-main">
        <h1>Iru is requesting access to external services</h1>
        {details === undefined ? <p className="muted">Loading…</p> : null}
        {details !== undefined && boot.namesSource ? (
          <p className="wizard-source">
            Source: <strong>{details.source}</strong>
          </p>
        ) : null}
        {details === undefined ? null : <Steps boot={boot} shapes={shapes} details={details} />}
      </main>
    </div>
  );
}
