import { render } from 'preact';
import { words } from '../../src/texts/translate.ts';
import { SettingsPage } from './settings-page.tsx';

document.documentElement.lang = words('htmlLang');
document.title = words('settingsPageTitle');
render(<SettingsPage />, document.body);
