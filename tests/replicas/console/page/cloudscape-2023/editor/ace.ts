import ace from 'ace-builds/src-noconflict/ace';
import 'ace-builds/src-noconflict/ext-language_tools';
import 'ace-builds/src-noconflict/mode-json';
import 'ace-builds/src-noconflict/theme-cloud_editor';
import 'ace-builds/src-noconflict/theme-cloud_editor_dark';

// The content security policy allows no worker from a blob.
ace.config.set('loadWorkerFromBlob', false);
ace.config.setModuleUrl('ace/mode/json_worker', '/replica-assets/worker-json.js');

/** Ace with the modes and themes that the console's editor uses, all in the bundle. */
export { ace };
