/** @jsxImportSource react */
import { texts } from '../../common/texts.ts';
import type { PolicyStepProps } from '../../inline-policy/policy-draft.ts';
import { Panel } from '../parts/panel.tsx';
import { PolicyEditor } from '../parts/policy-editor.tsx';

/** Step 1: the editors are tabs. */
export function WritePolicy({ draft, error, update }: PolicyStepProps) {
  return (
    <Panel title={texts.policyEditor} hint={texts.specifyPermissionsText}>
      <div className="next-tabs" role="tablist" aria-label={texts.policyEditor}>
        {(['visual', 'json'] as const).map((editor) => (
          <button
            key={editor}
            type="button"
            role="tab"
            aria-selected={draft.editor === editor}
            onClick={() => update({ editor })}
          >
            {texts[editor]}
          </button>
        ))}
      </div>
      {draft.editor === 'json' ? (
        <PolicyEditor
          value={draft.policyText}
          label={texts.policyEditor}
          error={error}
          onChange={(policyText) => update({ policyText })}
        />
      ) : (
        <>
          <p>{texts.selectServiceText}</p>
          {error !== undefined && <div className="next-wrong">{error}</div>}
        </>
      )}
    </Panel>
  );
}
