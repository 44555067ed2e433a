import { say, type Text, type TextKey } from '../texts/text.ts';
import type { Verdict } from './check.ts';
import type { Translate } from './report.ts';
import type { IdMark, Report } from './report-schema.ts';

const verdictWords: Record<Verdict, Text> = {
  pass: say('verdictPass'),
  warn: say('verdictWarn'),
  fail: say('verdictFail'),
  unknown: say('verdictUnknown'),
};

/** The report in lines, as it can be pasted into a ticket. What is not known has no line. */
export function reportAsText(report: Report, translate: Translate): string {
  const { source, wizard, role, aws } = report;
  const line = (key: TextKey, value: string | null) =>
    value === null || value === '' ? [] : [`${translate({ key })}: ${value}`];
  const id = (mark: IdMark | null) => mark && translate(say('preflightReportId', mark));
  const head = [
    translate(say('preflightReportTitle', { time: report.madeAt })),
    '',
    ...line('preflightReportSource', source.title || source.id),
    ...line('preflightReportPrincipal', wizard.principal),
    ...line('preflightReportPartition', wizard.partition),
    ...line('preflightReportWizardId', id(wizard.externalId)),
    ...line('preflightReportRoleId', id(role.externalId)),
    ...line('preflightReportArn', role.arn),
    ...line('preflightReportAccount', role.account),
    ...line('preflightReportCreated', role.createdAt),
    ...line('preflightReportAsked', aws && (aws.finishedAt ?? aws.startedAt)),
    ...line('preflightReportCaller', aws?.caller?.arn ?? null),
    ...line('preflightReportError', report.iruError),
    ...line('preflightReportVerdict', translate(verdictWords[report.verdict])),
  ];
  const checks = report.checks.flatMap(({ verdict, title, evidence, mend }) => [
    '',
    `[${translate(verdictWords[verdict])}] ${title}`,
    ...evidence.map((sentence) => `  ${sentence}`),
    ...mend.map((sentence) => `  > ${sentence}`),
  ]);
  return `${[...head, ...checks].join('\n')}\n`;
}
