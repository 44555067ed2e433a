/** @jsxImportSource react */
import type { GetRoleAnswer } from '../../../shared/answers.ts';
import { texts } from '../../common/texts.ts';
import { useIam } from '../../common/use-iam.ts';
import { useTrustPolicyForm } from '../../role/use-trust-policy-form.ts';
import { PageFrame } from '../parts/page-frame.tsx';
import { PolicyEditor } from '../parts/policy-editor.tsx';

function TrustPolicyForm({ name, document }: { name: string; document: string }) {
  const { text, setText, problem, leave, save } = useTrustPolicyForm(name, document);
  return (
    <>
      <PolicyEditor value={text} label={texts.trustPolicy} error={problem} onChange={setText} />
      <footer className="next-foot">
        <button type="button" className="next-plain" onClick={leave}>
          {texts.cancel}
        </button>
        <button type="button" className="next-main-button" onClick={() => void save()}>
          {texts.updatePolicy}
        </button>
      </footer>
    </>
  );
}

/** `#/roles/details/NAME/editTrustPolicy`. */
export function EditTrustPolicyPage({ name }: { name: string }) {
  const loaded = useIam<GetRoleAnswer>('getRole', name);
  return (
    <PageFrame trail={[texts.roles, name]}>
      <h1>{texts.editTrustPolicy}</h1>
      {loaded.state === 'ready' && (
        <TrustPolicyForm name={name} document={loaded.answer.Role.AssumeRolePolicyDocument} />
      )}
      {loaded.state === 'failed' && <p role="alert">{loaded.message}</p>}
    </PageFrame>
  );
}
