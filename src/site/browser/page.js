// What the pages do beyond showing: every page works without it. It loads nothing but what lies beside the page: the index of
// the search, and what regions say, once two of them are compared.
import { likenessOfSides } from './likeness.ts';
import { scriptWords } from './words.ts';

const all = (selector, within = document) => [...within.querySelectorAll(selector)];

const words = scriptWords(document.documentElement.lang);

/** An element with what stands in it: texts, never markup. */
function made(name, attributes = {}, ...content) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content);
  return element;
}

/** Warns where a page is older than three months. */
function warnOfAge() {
  const days = (Date.now() - Date.parse(document.body.dataset.made)) / 86_400_000;
  if (days > 92) document.querySelector('h1').after(made('p', { class: 'old' }, words.old));
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
    button.setAttribute('aria-label', `${words.sortBy} ${heading.textContent}`);
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
  copy.textContent = words.copy;
  copy.addEventListener('click', async () => {
    const shown = [...table.rows].filter((row) => !row.hidden);
    const rows = shown.map((row) => [...row.cells].map((cell) => cell.innerText.replace(/\s+/g, ' ').trim()));
    await copyText(rows.map((row) => row.join('\t')).join('\n'));
    copy.textContent = words.copied;
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
    count.textContent = `${shown} ${words.shownOf} ${left}.`;
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

/** The years in which something may end or must be decided. */
function improveYears(form) {
  const rows = all('table.sortable tbody tr');
  const [from, until] = [form.elements.from, form.elements.until];
  const count = form.querySelector('.count');
  form.hidden = false;
  const asked = filtersInAddress();
  for (const one of [from, until]) if (asked?.has(one.name)) one.value = asked.get(one.name);
  const show = () => {
    const [first, last] = [from.value || '0000', until.value || '9999'];
    const isAsked = from.value !== '' || until.value !== '';
    let shown = 0;
    for (const row of rows) {
      // A side that nothing bounds may lie in any year.
      const ranges = row.dataset.years.split(' ').map((range) => range.split('/'));
      row.hidden = !ranges.some(([least, most]) => (least || '0000') <= last && (most || '9999') >= first);
      if (!row.hidden) shown += 1;
    }
    count.textContent = isAsked ? `${shown} ${words.inYears} ${rows.length - shown}.` : '';
  };
  form.addEventListener('input', () => {
    show();
    const told = new URLSearchParams();
    for (const one of [from, until]) if (one.value) told.set(one.name, one.value);
    history.replaceState(null, '', `#${told}`);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  show();
}

/** Loads a script from beside the page once: it is all that a page opened from a file may load. */
const loading = new Map();
function loadedOnce(path) {
  if (!loading.has(path)) {
    const script = document.createElement('script');
    script.src = path;
    loading.set(path, new Promise((resolve) => script.addEventListener('load', resolve)));
    document.head.append(script);
  }
  return loading.get(path);
}

/** Two regions beside each other, with what differs, by what values mean. */
function improveComparison(form) {
  const whole = document.querySelector('.all-sides');
  const pairTable = document.querySelector('.pair-sides table');
  const [head, body] = [pairTable.tHead.rows[0], pairTable.tBodies[0]];
  const said = new Map();
  form.elements.two.append(
    ...all('option', form.elements.one)
      .slice(1)
      .map((one) => one.cloneNode(true)),
  );
  form.hidden = false;
  const asked = filtersInAddress();
  for (const name of ['one', 'two']) if (asked?.has(name)) form.elements[name].value = asked.get(name);

  window.inkoopCompared = (regions) => {
    for (const [region, aspects] of Object.entries(regions)) said.set(region, aspects);
  };
  const comparable = ([, holders = [], values = []] = []) => {
    const sayings = values.map(([meaning, isKnown, is]) => ({ meaning, isKnown: isKnown === 1, is }));
    return { sayings, said: holders.map(([contract, segment, at]) => ({ contract, segment, saying: sayings[at] })) };
  };
  // What stands in the table of the page is not in its script, unless other pages ask for it.
  const inTable = (region, aspect) => {
    const heading = all('th[data-side]', whole).find(({ dataset }) => dataset.side === region);
    const row = all('tr[data-aspect]', whole).find(({ dataset }) => dataset.aspect === aspect);
    return heading && row?.cells[heading.cellIndex].innerHTML;
  };
  const show = async () => {
    const options = [form.elements.one, form.elements.two].map((select) => select.selectedOptions[0]);
    const ids = options.map(({ value }) => value);
    const isPair = ids.every(Boolean) && ids[0] !== ids[1];
    whole.hidden = isPair;
    pairTable.closest('.pair-sides').hidden = !isPair;
    if (!isPair) return;
    await Promise.all(options.map((option) => loadedOnce(option.dataset.script)));
    const now = [form.elements.one.value, form.elements.two.value];
    if (now.join() !== ids.join()) return;
    for (const [at, option] of options.entries()) head.cells[at + 1].textContent = option.textContent;
    const sides = ids.map((id) => said.get(id) ?? {});
    for (const row of body.rows) {
      const cells = sides.map((side) => side[row.dataset.aspect]);
      const judged = likenessOfSides(...cells.map(comparable));
      for (const [at, cell] of cells.entries()) {
        row.cells[at + 1].innerHTML = cell?.[0] ?? inTable(ids[at], row.dataset.aspect) ?? '–';
      }
      row.cells[3].textContent = words[judged];
      const isSilent = cells.every((cell) => cell === undefined);
      row.hidden = isSilent || (judged === 'same' && form.elements.differences.checked);
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

/** A field to search with, in an index that is loaded once somebody does. */
function addSearch() {
  const { home, index } = document.body.dataset;
  const input = made('input', { id: 'search', type: 'search', autocomplete: 'off' });
  const count = made('p', { id: 'search-count', role: 'status' });
  const list = made('ul', { id: 'search-found' });
  const label = made('label', { for: 'search' }, words.searchLabel);
  document.querySelector('header').append(made('div', { class: 'search', role: 'search' }, label, input, count, list));
  let entries;
  const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const show = () => {
    const asked = folded(input.value).split(/\s+/).filter(Boolean);
    const found =
      asked.length === 0 || !entries ? [] : entries.filter(({ text }) => asked.every((word) => text.includes(word)));
    list.replaceChildren(
      ...found.slice(0, 20).map(({ name, path }) => {
        return made('li', {}, made('a', { href: home + path }, name));
      }),
    );
    const told = found.length > 20 ? words.foundMore : words.found;
    count.textContent =
      asked.length === 0 || !entries ? '' : found.length === 0 ? words.nothingFound : `${found.length} ${told}`;
  };
  window.inkoopSearch = (told) => {
    entries = told.map(([name, path, more]) => ({ name, path, text: folded(`${name} ${more}`) }));
    show();
  };
  const load = () => loadedOnce(index);
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
for (const form of all('form.filters[data-days]')) improveTimeline(form);
for (const form of all('form.years')) improveYears(form);
for (const form of all('form.pair')) improveComparison(form);
addSearch();
addEventListener('hashchange', openTarget);
openTarget();
// Whoever prints wants to read what is folded.
addEventListener('beforeprint', () => {
  for (const one of all('main details')) one.open = true;
});
