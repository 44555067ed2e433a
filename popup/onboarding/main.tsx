import { render } from 'preact';
import { words } from '../../src/texts/translate.ts';
import { Onboarding } from './onboarding.tsx';

document.documentElement.lang = words('htmlLang');
document.title = words('onboardingTitle');
render(<Onboarding />, document.body);
