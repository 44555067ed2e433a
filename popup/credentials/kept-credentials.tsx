import type { CredentialsInfo } from '../../src/messages/reply.ts';
import { send } from '../../src/messages/send.ts';
import type { LiveFacts } from '../../src/preflight/live/live-facts.ts';
import { say } from '../../src/texts/text.ts';
import { translate, words } from '../../src/texts/translate.ts';
import { useAnnounce } from '../common/announcer.tsx';
import { Problem } from '../common/problem.tsx';
import { useAction } from '../common/use-action.ts';
import { useNow } from '../common/use-now.ts';
import { sayExpiry } from './say-expiry.ts';

type Props = {
  credentials: CredentialsInfo;
  /** What AWS said to them, or to others before. */
  runs: readonly LiveFacts[];
  onForgotten: () => void;
};

/** What may be shown of the credentials that are kept, and a way to be rid of them. */
export function KeptCredentials({ credentials, runs, onForgotten }: Props) {
  const announce = useAnnounce();
  const { problem, run } = useAction();
  const now = useNow(1_000);
  const forget = () =>
    run(say('credentialsNotForgotten'), async () => {
      await send({ type: 'forget-credentials' });
      announce(say('credentialsForgotten'));
      onForgotten();
    });
  return (
    <>
      <dl class="pairs">
        <div>
          <dt>{words('accessKey')}</dt>
          <dd>
            <code>{credentials.accessKeyId}</code>
          </dd>
        </div>
        <div>
          <dt>{words('credentialsKind')}</dt>
          <dd>{words(credentials.isLongLived ? 'longLivedKey' : 'temporaryKey')}</dd>
        </div>
        <div>
          <dt>{words('expiry')}</dt>
          <dd>{translate(sayExpiry(credentials, runs, now, words('htmlLang')))}</dd>
        </div>
      </dl>
      {credentials.isLongLived && <p class="note">{words('credentialsLongLived')}</p>}
      <button type="button" onClick={forget}>
        {words('forgetCredentials')}
      </button>
      <Problem text={problem} />
    </>
  );
}
