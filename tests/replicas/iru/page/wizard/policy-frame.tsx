/** @jsxImportSource react */
import type { WizardBoot } from '../../shared/messages.ts';
import { usePolicy } from './use-policy.ts';

/** The document inside the `frame` shape's iframe. */
export function PolicyFrame({ boot }: { boot: WizardBoot }) {
  const policy = usePolicy(boot.sessionId);
  return (
    <div className="policy-frame">
      {policy?.documents.map((document) => (
        <pre className="code" key={document.title}>
          {document.text}
        </pre>
      ))}
    </div>
  );
}
