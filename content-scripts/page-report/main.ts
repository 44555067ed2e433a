import { pageReport } from './page-report.ts';

pageReport(document);
