// What the pages do beyond showing: every page works without it. It loads nothing but the index of the search, from beside the page.
const all = (selector, within = document) => [...within.querySelectorAll(selector)];

/** Warns where a page is older than three months. */
function warnOfAge() {
  for (const note of all('[data-made]')) {
    const days = (Date.now() - Date.parse(note.dataset.made)) / 86_400_000;
    note.hidden = !(days > 92);
  }
}

/** The text by which a cell is sorted. */
function sortTextOf(row, column) {
  const cell = row.cells[column];
  return cell?.dataset.sort ?? cell?.textContent ?? '';
}

/** Makes the headings of a table sort it, and lets it be copied. */
function improveTable(table) {
  const body = table.tBodies[0];
  if (!body || body.rows.length < 2) return;
  for (const [column, heading] of [...table.tHead.rows[0].cells].entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = heading.textContent;
    button.setAttribute('aria-label', `${table.dataset.sortBy} ${heading.textContent}`);
    heading.replaceChildren(button);
    button.addEventListener('click', () => {
      const isUp = heading.getAttribute('aria-sort') !== 'ascending';
      for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
      heading.setAttribute('aria-sort', isUp ? 'ascending' : 'descending');
      const rows = [...body.rows].sort(
        (a, b) =>
          sortTextOf(a, column).localeCompare(sortTextOf(b, column), document.documentElement.lang, { numeric: true }) *
          (isUp ? 1 : -1),
      );
      body.append(...rows);
    });
  }
  const copy = document.createElement('button');
  copy.type = 'button';
  copy.className = 'copy';
  copy.textContent = table.dataset.copy;
  copy.addEventListener('click', async () => {
    const rows = [...table.rows].map((row) => [...row.cells].map((cell) => cell.innerText.replace(/\s+/g, ' ').trim()));
    await copyText(rows.map((row) => row.join('\t')).join('\n'));
    copy.textContent = table.dataset.copied;
  });
  table.closest('.scroll').after(copy);
}

async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Browsers that keep the clipboard from pages that were opened from a file.
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }
}

/** What the address says behind its `#`: a place, or filters. */
function filtersInAddress() {
  const told = decodeURIComponent(location.hash.slice(1));
  return told.includes('=') ? new URLSearchParams(told) : undefined;
}

/** The filters, the width of the years and the slider of the timeline. */
function improveTimeline(form) {
  const table = document.querySelector('table.lanes');
  const days = form.dataset.days.split(' ');
  const rows = all('tr[data-lane], tr[data-since]', table);
  const fields = ['region', 'domain', 'kind', 'state'];
  const count = form.querySelector('.count');
  form.hidden = false;
  const asked = filtersInAddress();
  for (const name of [...fields, 'zoom']) if (asked?.has(name)) form.elements[name].value = asked.get(name);
  if (asked?.has('known')) form.elements.known.value = Math.max(0, days.indexOf(asked.get('known')));

  const show = () => {
    const day = days[Number(form.elements.known.value)];
    form.elements.day.value = day;
    table.dataset.zoom = form.elements.zoom.value;
    let [shown, left] = [0, 0];
    for (const row of rows) {
      const { since, until, region, domains, kind, state } = row.dataset;
      const isThen = since <= day && (until === undefined || day < until);
      const own = { region: [region], domain: domains.split(' '), kind: [kind], state: [state] };
      const isAsked = fields.every(
        (name) => !form.elements[name].value || own[name].includes(form.elements[name].value),
      );
      row.hidden = !(isThen && isAsked);
      if (isThen && isAsked) shown += 1;
      else if (isThen) left += 1;
    }
    for (const body of table.tBodies) body.hidden = !all('tr[data-since]', body).some((row) => !row.hidden);
    count.textContent = `${shown} ${count.dataset.words} ${left}.`;
  };
  const tell = () => {
    const told = new URLSearchParams();
    for (const name of fields) if (form.elements[name].value) told.set(name, form.elements[name].value);
    if (form.elements.zoom.value !== '1') told.set('zoom', form.elements.zoom.value);
    if (Number(form.elements.known.value) < days.length - 1) told.set('known', form.elements.day.value);
    history.replaceState(null, '', `#${told}`);
  };
  form.addEventListener('input', () => {
    show();
    tell();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  show();
}

/** Two regions beside each other, with what differs. */
function improveComparison(form) {
  const table = document.querySelector('table.compared');
  form.hidden = false;
  const headings = [...table.tHead.rows[0].cells];
  const columnOf = (region) => headings.findIndex((cell) => cell.dataset.region === region);
  const mark = document.createElement('th');
  mark.scope = 'col';
  mark.className = 'mark';
  mark.textContent = form.dataset.outcome;
  table.tHead.rows[0].append(mark);
  for (const row of table.tBodies[0].rows) row.append(document.createElement('td'));
  const asked = filtersInAddress();
  for (const name of ['one', 'two']) if (asked?.has(name)) form.elements[name].value = asked.get(name);

  /** What two cells of a row are to each other. */
  const judge = (one, two) => {
    if (one.known !== 'true' || two.known !== 'true') return 'cannot';
    return one.value === two.value ? 'same' : 'differs';
  };
  const show = () => {
    const pair = [form.elements.one.value, form.elements.two.value].filter(Boolean).map(columnOf);
    const isPair = pair.length === 2 && pair[0] !== pair[1];
    const isShown = (column) => column === 0 || pair.length === 0 || pair.includes(column);
    for (const row of table.rows) {
      for (const [column, cell] of [...row.cells].entries())
        cell.hidden = column === headings.length ? !isPair : !isShown(column);
    }
    for (const row of table.tBodies[0].rows) {
      const [one, two] = pair.map((column) => row.cells[column].dataset);
      const judged = isPair ? judge(one, two) : undefined;
      row.cells[headings.length].textContent = judged ? form.dataset[judged] : '';
      row.hidden = judged === 'same' && form.elements.differences.checked;
    }
  };
  form.addEventListener('input', () => {
    show();
    const told = new URLSearchParams();
    for (const name of ['one', 'two']) if (form.elements[name].value) told.set(name, form.elements[name].value);
    history.replaceState(null, '', `#${told}`);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  show();
}

/** Loads the index once somebody searches; a script is all that a page opened from a file may load. */
function improveSearch(box) {
  const { home, index } = document.body.dataset;
  const input = box.querySelector('input');
  const count = box.querySelector('#search-count');
  const list = box.querySelector('#search-found');
  let entries;
  box.hidden = false;
  const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const show = () => {
    const words = folded(input.value).split(/\s+/).filter(Boolean);
    const found =
      words.length === 0 || !entries ? [] : entries.filter(({ text }) => words.every((word) => text.includes(word)));
    list.replaceChildren(
      ...found.slice(0, 20).map(({ name, path }) => {
        const [item, link] = [document.createElement('li'), document.createElement('a')];
        link.href = home + path;
        link.textContent = name;
        item.append(link);
        return item;
      }),
    );
    count.textContent =
      words.length === 0 ? '' : found.length === 0 ? input.dataset.none : `${found.length} ${input.dataset.found}`;
  };
  window.inkoopSearch = (told) => {
    entries = told.map(([name, path, more]) => ({ name, path, text: folded(`${name} ${more}`) }));
    show();
  };
  let isAsked = false;
  const load = () => {
    if (isAsked) return;
    isAsked = true;
    const script = document.createElement('script');
    script.src = index;
    document.head.append(script);
  };
  input.addEventListener('focus', load);
  input.addEventListener('input', () => {
    load();
    show();
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    input.value = '';
    show();
  });
}

/** Opens what the address leads to, and all that it lies in. */
function openTarget() {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id === '' ? null : document.getElementById(id);
  if (!target) return;
  for (let one = target; one; one = one.parentElement) if (one.tagName === 'DETAILS') one.open = true;
  const inside = target.querySelector('details');
  if (inside && target.tagName === 'TR') inside.open = true;
  target.scrollIntoView({ block: 'center' });
}

warnOfAge();
for (const table of all('table.sortable')) improveTable(table);
for (const form of all('form.filters')) improveTimeline(form);
for (const form of all('form.pair')) improveComparison(form);
for (const box of all('.search')) improveSearch(box);
addEventListener('hashchange', openTarget);
openTarget();
// Whoever prints wants to read what is folded.
addEventListener('beforeprint', () => {
  for (const one of all('main details')) one.open = true;
});
