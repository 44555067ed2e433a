/** @jsxImportSource react */
import { useState } from 'react';

interface TokenWizardProps {
  source: string;
  onConnected: () => void;
}

/** The wizard of a source that takes an API token: no trust policy, no role. */
export function TokenWizard({ source, onConnected }: TokenWizardProps) {
  const [step, setStep] = useState<'server' | 'token'>('server');
  const [token, setToken] = useState('');
  if (step === 'server') {
    return (
      <form
        className="panel"
        onSubmit={(event) => {
          event.preventDefault();
          setStep('token');
        }}
      >
        <h2>Choose your {source} server</h2>
        <label className="field">
          <span>Server URL</span>
          <input type="url" placeholder="https://example.com" />
        </label>
        <button type="submit" className="button-primary">
          Next
        </button>
      </form>
    );
  }
  return (
    <form
      className="panel"
      onSubmit={(event) => {
        event.preventDefault();
        if (token !== '') onConnected();
      }}
    >
      <h2>Enter your API token</h2>
      <label className="field">
        <span>API token</span>
        <input type="password" value={token} onChange={(event) => setToken(event.target.value)} />
      </label>
      <button type="submit" className="button-primary">
        Connect
      </button>
    </form>
  );
}
