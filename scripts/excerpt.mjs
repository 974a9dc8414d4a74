// From a fixture of a rule — two texts parted by `---`, in the first `# expect: <id>` where it fires — the few lines that
// show the slip, and those that show how it is right: the smallest block around the first, or what a fixture puts between
// `# example` and `# end`.

const mark = /\s*# expect(-next)?: \S+.*$/;
const longest = 16;
const enough = 5;

/** The two examples of a rule: the place that is told of has `# ←` behind it. */
export function examplesIn(fixture) {
  const [bad = [], good = []] = fixture.split(/^---\n/m).map((text) => text.trimEnd().split('\n'));
  const shown = bad.map((line) => line.replace(mark, ''));
  const told = markedIn(bad);
  const marked = shown.map((line, at) => (told.includes(at) ? `${line} # ←` : line));
  const isHidden = (line) => /^\s*(# expect-next: .*|# example|# end)$/.test(line);
  return {
    bad: excerpt(marked, told[0] ?? without(shown, good)[0], (at) => isHidden(bad[at] ?? '')),
    good: excerpt(good, likeIn(good, without(good, shown), keyOf(bad[told[0]])), (at) => isHidden(good[at] ?? '')),
  };
}

/** The line that shows how the same key is right: one that differs where there is one. */
function likeIn(lines, differing, key) {
  const same = lines.flatMap((line, at) => (keyOf(line) === key ? [at] : []));
  return same.find((at) => differing.includes(at)) ?? same[0] ?? differing[0];
}

function keyOf(line = '') {
  return /^[\s-]*([\w-]+):/.exec(line)?.[1];
}

/** The lines that a mark tells of. */
function markedIn(lines) {
  return lines.flatMap((line, at) => (/# expect-next: /.test(line) ? [at + 1] : /# expect: /.test(line) ? [at] : []));
}

/** The numbers of the lines that the other text does not have in the same order. */
function without(lines, others) {
  const common = Array.from({ length: lines.length + 1 }, () => new Array(others.length + 1).fill(0));
  for (let a = lines.length - 1; a >= 0; a -= 1)
    for (let b = others.length - 1; b >= 0; b -= 1)
      common[a][b] = lines[a] === others[b] ? common[a + 1][b + 1] + 1 : Math.max(common[a + 1][b], common[a][b + 1]);
  const left = [];
  for (let a = 0, b = 0; a < lines.length; ) {
    if (lines[a] === others[b]) [a, b] = [a + 1, b + 1];
    else if (b < others.length && common[a][b + 1] >= common[a + 1][b]) b += 1;
    else left.push(a++);
  }
  return left;
}

/** The smallest block around a line that says enough to be understood, moved to the margin. */
function excerpt(lines, wanted, isHidden) {
  const [start, end] = ['# example', '# end'].map((word) => lines.findIndex((line) => line.trim() === word));
  let [from, to] = start >= 0 ? [start, end] : [wanted ?? 0, wanted ?? lines.length - 1];
  while (start < 0 && to - from + 1 < enough) {
    const [first, last] = wider(lines, from, to) ?? [from, to];
    if ((first === from && last === to) || last - first + 1 > longest) break;
    [from, to] = [first, last];
  }
  const block = lines.slice(from, to + 1).filter((_, at) => !isHidden(from + at));
  const margin = Math.min(...block.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return block.map((line) => line.slice(margin)).join('\n');
}

/** The block one level up around some lines: from the line they hang from to the last that hangs from it. */
function wider(lines, from, to) {
  const depthOf = (line) => line.search(/\S/);
  const depth = Math.min(
    ...lines
      .slice(from, to + 1)
      .filter((line) => line.trim() !== '')
      .map(depthOf),
  );
  let start = from - 1;
  while (start >= 0 && (depthOf(lines[start]) >= depth || lines[start].trim() === '')) start -= 1;
  if (start < 0) return from === 0 && to === lines.length - 1 ? undefined : [0, lines.length - 1];
  let end = to;
  while (end + 1 < lines.length && depthOf(lines[end + 1]) > depthOf(lines[start])) end += 1;
  return [start, end];
}
