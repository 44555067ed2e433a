const widthAtMost = 22;

/** Rows of texts as a table of plain characters, the first row its heads; long texts take several lines. */
export function asTable(rows: readonly (readonly string[])[]): string {
  const wrapped = rows.map((row) => row.map(wrap));
  const columns = (rows[0] ?? []).map((_, column) =>
    Math.max(...wrapped.flatMap((row) => (row[column] ?? []).map(({ length }) => length))),
  );
  const rule = `+${columns.map((width) => '-'.repeat(width + 2)).join('+')}+`;
  const lines = wrapped.map((row) => {
    const height = Math.max(...row.map(({ length }) => length));
    return Array.from({ length: height }, (_, line) => {
      const cells = columns.map((width, column) => (row[column]?.[line] ?? '').padEnd(width));
      return `| ${cells.join(' | ')} |`;
    }).join('\n');
  });
  return [rule, ...lines.flatMap((line) => [line, rule])].join('\n');
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > widthAtMost) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
