import { pageEditor } from '../../../src/background/page-editor.ts';
import { policyTools } from '../../../src/page/policy-tools.ts';
import { background } from './fake-browser.ts';

/** Answers in the page itself what the background would. */
background.answer = async (request) => {
  switch (request.type) {
    case 'editor':
      return pageEditor(0, request.token, request.text, request.over);
    case 'load-part':
      globalThis.roleCourierPolicyTools = policyTools;
      return null;
    default:
      throw new Error(`Nobody answers ${request.type} here.`);
  }
};
