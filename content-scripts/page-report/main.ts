import { pageReport } from './page-report.ts';

/** The build makes this the script's last value, which `scripting.executeScript` answers with. */
export const text = pageReport(document);
