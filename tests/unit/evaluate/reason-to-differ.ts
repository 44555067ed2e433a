import type { TrustRequest } from '../../../src/policy/evaluate/trust-request.ts';
import type { PolicyDocument, PolicyJson } from '../../../src/policy/policy-document.ts';

type Line = { operator: string; key: string; values: string[]; given: string[] | undefined };

type Reason = {
  /** What AWS documents and the simulator does otherwise, or what it does not model. */
  name: string;
  applies: (line: Line, document: PolicyDocument) => boolean;
};

const isNegated = (operator: string) => /Not/.test(operator);
const hasFiveParts = (text: string) => /^(?:[^:]*:){4}[^:]*$/.test(text);
const isInteger = (text: string) => /^-?\d+$/.test(text);
const isDecimal = (text: string) => /^[+-]?\d+(?:\.\d+)?$/.test(text);
const isDate = (text: string) => /^\d{4}(?:-\d\d)*(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?$/.test(text);

/**
 * Where iam-simulate 0.1.173 is known to differ from AWS's documentation. Each is as narrow as it
 * can be told from one line of a Condition.
 */
const reasons: Reason[] = [
  {
    // IAM User Guide, "Version": without 2012-10-17, ${aws:username} is a literal string.
    name: 'version 2008-10-17 has no policy variables',
    applies: ({ values }, { Version }) =>
      Version === '2008-10-17' && values.some((value) => value.includes('${')),
  },
  {
    // "Variables and tags", no value: inverted operators do match against a variable without one.
    name: 'a variable without a value differs from everything',
    applies: ({ operator, values }) =>
      isNegated(operator) && values.some((value) => value.includes('${')),
  },
  {
    // "Variables and tags": ${*}, ${?} and ${$} have fixed values. The simulator replaces them only
    // where wildcards count.
    name: 'a special character is a variable without wildcards too',
    applies: ({ operator, values }) =>
      operator.includes('StringEquals') && values.some((value) => /\$\{[*?$]\}/.test(value)),
  },
  {
    // "Condition operators", IfExists: when the key is absent, the condition is true.
    name: 'IfExists holds under ForAnyValue too',
    applies: ({ operator, given }) =>
      given === undefined && /^ForAnyValue:.*IfExists$/.test(operator),
  },
  {
    // "Single-valued vs. multivalued": an empty string is a null data set.
    name: 'an empty value is none to a set operator',
    applies: ({ operator, given }) => /^For/.test(operator) && given?.includes('') === true,
  },
  {
    // "Condition operators", Date: digits are seconds; the simulator takes them for milliseconds.
    name: 'epoch time is in seconds',
    applies: ({ operator, values, given }) =>
      operator.includes('Date') && [...values, ...(given ?? [])].some(isInteger),
  },
  {
    // "Condition operators", Date: W3C dates only; the simulator takes 'iru-1234' for a year.
    name: 'only what W3C writes is a date',
    applies: ({ operator, values, given }) =>
      operator.includes('Date') &&
      [...values, ...(given ?? [])].some(
        (each) => !isDate(each) && !Number.isNaN(Date.parse(each)),
      ),
  },
  {
    // "Condition operators", Numeric: integers and decimals; the simulator reads '5 apples' as 5.
    name: 'a number is one to its end',
    applies: ({ operator, values, given }) =>
      operator.includes('Numeric') &&
      [...values, ...(given ?? [])].some(
        (each) => !isDecimal(each) && !Number.isNaN(Number.parseFloat(each)),
      ),
  },
  {
    // "Condition operators", IP address: no prefix means /32; an address has several spellings;
    // /0 is every address (the simulator shifts by 32 bits, which is by none).
    name: 'addresses without a prefix, spelt otherwise, or all of them',
    applies: ({ operator, values }) =>
      operator.includes('Ip') && values.some((value) => !/\/[1-9]\d*$/.test(value)),
  },
  {
    // "Condition operators", ARN: each of the six parts is compared. Of five, the simulator makes six.
    name: 'a value of five parts is no ARN',
    applies: ({ operator, values, given }) =>
      operator.includes('Arn') &&
      values.some(hasFiveParts) &&
      (isNegated(operator) || given?.some(hasFiveParts) === true),
  },
  {
    // The simulator cuts an ARN at its colons before it replaces a variable that has one.
    name: 'a variable may stand in any part of an ARN',
    applies: ({ operator, values }) =>
      operator.includes('Arn') && values.some((value) => /^(?:[^:]*:){0,4}\$\{/.test(value)),
  },
];

type Values = string | string[];
type Given = Map<string, string[]>;

function reasonFor(
  [operator, key, asked]: [operator: string, key: string, asked: Values],
  given: Given,
  document: PolicyDocument,
): string | null {
  const values = [asked].flat();
  const line = { operator, key, values, given: given.get(key.toLowerCase()) };
  return reasons.find(({ applies }) => applies(line, document))?.name ?? null;
}

/**
 * Why evaluator and simulator may answer this case differently, and the policy without the lines that
 * are to blame, on which they must agree again. Null when they must agree as it is.
 */
export function reasonToDiffer(
  policy: PolicyJson,
  document: PolicyDocument,
  request: TrustRequest,
): { name: string; rest: PolicyJson } | null {
  const given: Given = new Map(
    Object.entries(request.context).map(([key, values]) => [key.toLowerCase(), values]),
  );
  const found: string[] = [];
  const Statement = [policy.Statement].flat().map((statement) => {
    if (!statement.Condition) return statement;
    const Condition: Record<string, Record<string, Values>> = {};
    for (const [operator, keys] of Object.entries(statement.Condition)) {
      const kept = Object.entries(keys).filter(([key, values]) => {
        const reason = reasonFor([operator, key, values as Values], given, document);
        if (reason) found.push(reason);
        return reason === null;
      });
      if (kept.length > 0) Condition[operator] = Object.fromEntries(kept) as Record<string, Values>;
    }
    return { ...statement, Condition };
  });
  const [name] = found;
  return name === undefined ? null : { name, rest: { ...policy, Statement } as PolicyJson };
}
