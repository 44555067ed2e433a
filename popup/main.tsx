import { render } from 'preact';
import { words } from '../src/texts/translate.ts';
import { Popup } from './popup.tsx';

document.documentElement.lang = words('htmlLang');
render(<Popup />, document.body);
