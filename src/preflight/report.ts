import type { Guide } from '../setup/guide.ts';
import { type Sentences, say, type Text } from '../texts/text.ts';
import type { CheckResult } from './check.ts';
import { externalIdsIn } from './external-ids.ts';
import { answered } from './live/answer.ts';
import type { LiveFacts } from './live/live-facts.ts';
import { markId } from './mark-id.ts';
import { redactor } from './redact.ts';
import type { Report } from './report-schema.ts';
import { overallVerdict } from './run-checks.ts';

export type Translate = (text: Text | Sentences) => string;

/** What a report is made of; `now` in milliseconds since the epoch. */
export type Reported = {
  guide: Guide;
  live: LiveFacts | null;
  checks: readonly CheckResult[];
  now: number;
};

/** All that preflight found, for a ticket or a colleague: without secrets and external IDs. */
export function makeReport({ guide, live, checks, now }: Reported, translate: Translate): Report {
  const { role } = guide;
  const asked = live?.roleArn === role.arn ? live : null;
  const ids = [
    guide.externalId,
    role.externalId ?? '',
    ...[guide.trustPolicy, role.trustPolicy, asked && answered(asked.role)?.trustPolicy].flatMap(
      externalIdsIn,
    ),
  ];
  const { redactWords, redactText } = redactor(ids, (id) =>
    translate(say('preflightReportId', markId(id))),
  );
  const shown = (sentences: Sentences) => sentences.map((text) => translate(redactText(text)));
  return {
    format: 'role-courier-preflight',
    version: 2,
    madeAt: iso(now),
    source: { id: guide.sourceId, title: guide.sourceTitle },
    stage: guide.stage,
    wizard: {
      principal: guide.principal,
      partition: guide.partition,
      externalId: guide.externalId === '' ? null : markId(guide.externalId),
    },
    role: {
      arn: role.arn,
      arnConfirmed: role.arnConfirmed,
      account: role.account,
      externalId: role.externalId === null ? null : markId(role.externalId),
      createdAt: isoOrNull(role.createdAt),
    },
    aws: asked && {
      startedAt: iso(asked.startedAt),
      finishedAt: isoOrNull(asked.finishedAt),
      calls: asked.calls,
      caller: answered(asked.caller) ?? null,
    },
    iruError: guide.error === null ? null : redactWords(guide.error),
    verdict: overallVerdict(checks),
    checks: checks.map(({ id, verdict, title, evidence, mend }) => ({
      id,
      verdict,
      code: title.key,
      title: translate(redactText(title)),
      evidence: shown(evidence),
      mend: shown(mend ?? []),
    })),
  };
}

export function reportAsJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

const iso = (time: number) => new Date(time).toISOString();
const isoOrNull = (time: number | null) => (time === null ? null : iso(time));
