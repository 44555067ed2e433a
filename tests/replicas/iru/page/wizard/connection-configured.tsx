/** @jsxImportSource react */
import { Icon } from '../common/icons.tsx';

/** The wizard's last page. */
export function ConnectionConfigured() {
  return (
    <div role="status" className="panel outcome">
      <span className="outcome-mark" aria-hidden="true">
        <Icon name="check" />
      </span>
      <h2>Connection Configured</h2>
      <p>Iru has started to collect evidence. You can close this tab.</p>
    </div>
  );
}
