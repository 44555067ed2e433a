/** Whether one finding is what one explanation speaks of, in `file`. */
function isSame(finding, { type, code, says = '' }, file) {
  const text = `${finding.message} ${finding.description}`;
  const isSameKind = finding._type === type && finding.code === code && text.includes(says);
  return isSameKind && finding.file === file;
}

/** The files an explanation speaks of: one by name, or each bundle that holds a library. */
function filesOf({ file, library }, { outputs }) {
  if (file !== undefined) return [file];
  return Object.keys(outputs).filter((output) =>
    Object.entries(outputs[output].inputs).some(
      ([input, { bytesInOutput }]) =>
        input.includes(`node_modules/${library}/`) && bytesInOutput > 0,
    ),
  );
}

/**
 * Pairs each finding with one explanation: `unexplained` are those left over, `outdated` the
 * explanations that nothing was found for. Both in words.
 */
export function compareFindings(findings, explanations, metafile) {
  const left = [...findings];
  const outdated = [];
  for (const explanation of explanations) {
    for (const file of filesOf(explanation, metafile)) {
      const index = left.findIndex((finding) => isSame(finding, explanation, file));
      if (index >= 0) left.splice(index, 1);
      else outdated.push(`${explanation.code} ${explanation.says ?? ''} in ${file}`);
    }
  }
  const unexplained = left.map(
    ({ _type, code, file, line, message, description }) =>
      `${_type} ${code} in ${file}${line ? `:${line}` : ''}: ${message} ${description}`,
  );
  return { unexplained, outdated };
}
