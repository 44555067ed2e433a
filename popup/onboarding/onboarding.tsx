import type { TextKey } from '../../src/texts/text.ts';
import { words } from '../../src/texts/translate.ts';
import { MissingAccess } from '../access/missing-access.tsx';
import { Announcer } from '../common/announcer.tsx';
import { Section } from '../common/section.tsx';
import { TryIt } from './try-it.tsx';

const does = ['doesRead', 'doesFill', 'doesReturn', 'doesCheck'] as const;
const never = ['neverPresses', 'neverWrites', 'neverSends', 'neverKeeps'] as const;
const access = ['accessIru', 'accessConsole', 'accessAsked'] as const;

/** Shown once, after the install: what to expect of Role Courier. */
export function Onboarding() {
  return (
    <Announcer>
      <header>
        <div class="brand">
          <img src="/icons/icon.svg" alt="" width="28" height="28" />
          <h1 id="top" tabIndex={-1}>
            {words('onboardingTitle')}
          </h1>
        </div>
        <p class="lead">{words('onboardingLead')}</p>
      </header>
      <main>
        <MissingAccess />
        <Section title={words('doesTitle')}>
          <Points mark="✓" points={does} />
        </Section>
        <Section title={words('neverTitle')} kind="never">
          <Points mark="✗" points={never} />
        </Section>
        <Section title={words('accessTitle')}>
          <Points mark="•" points={access} />
        </Section>
        <TryIt />
      </main>
    </Announcer>
  );
}

type Plain = (typeof does)[number] | (typeof never)[number] | (typeof access)[number];

function Points({ mark, points }: { mark: string; points: readonly (Plain & TextKey)[] }) {
  return (
    <ul>
      {points.map((point) => (
        <li key={point} data-mark={mark}>
          {words(point)}
        </li>
      ))}
    </ul>
  );
}
