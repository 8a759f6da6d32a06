// Annotations from the facts of a plan, by the reading rules: what is told here is told by the facts, never by a reading of the text.

const number = text => Number(text.normalize('NFKC').replaceAll(',', ''));

/**
 * A value as a plan writes it: `45％以上` in the year 2028. `unit` where the text has none. Words alone are qualitative; a dash is no value.
 */
export function measure(text, unit, year, more = {}) {
  if (text === null || /^[―－-]?$/.test(text)) return null;
  const found = text.match(/^(約|年|毎年|全)?(-?[\d０-９,，]+(?:[.．][\d０-９]+)?)(.*?)(以上|以下|以内|未満)?$/);
  if (!found) return { text, value: null, unit: null, fiscalYear: year, kind: 'qualitative', qualifier: 'exact', ...more };
  const [, before, digits, counter, after] = found;
  const qualifier = before === '約' ? 'about' : { 以上: 'atLeast', 以下: 'atMost', 以内: 'atMost', 未満: 'lessThan' }[after] ?? 'exact';
  const kind = before === '年' || before === '毎年' ? 'perYear' : 'absolute';
  return { text, value: number(digits), unit: unit ?? (counter || null), fiscalYear: year, kind, qualifier, ...more };
}

/** Departments by name. Where others support them the rules leave open whether the first ones lead: their role is not annotated. */
export const departments = (first, support = []) =>
  [...first.map(name => support.length > 0 ? { name } : { name, role: null }), ...support.map(name => ({ name, role: 'support' }))];

/** Sections from lines `level, number, title`; a parent is the last one above of a lower level. */
export function sections(list) {
  const above = [];
  return list.map(([level, number, title], i) => {
    const section = { id: `s${i + 1}`, parentId: level > 1 ? above[level - 1] : null, number, title, level };
    above[level] = section.id;
    return section;
  });
}

/** An indicator with all that the rules ask for; `more` has group, direction, note, restated, milestones, history. */
export const kpi = (initiativeId, name, baseline, target, { group = null, direction = null, restated = false, milestones = [], history = [], ...more } = {}) => ({
  initiativeId, group, name, baseline, target,
  milestones: milestones.filter(m => m !== null), history: history.filter(m => m !== null), direction, restated, ...more,
});

/**
 * A row of a schedule. `steps` are { from, to, text, mark }: in `cells` stands the text in its first year; a mark is a span. A mark of null
 * is a text in a cell of its own.
 */
export function row(label, years, steps, content = null, responsible = []) {
  return {
    label, content, departments: responsible,
    cells: steps.filter(s => s.text).map(s => ({ columnIndex: years.indexOf(s.from), fiscalYear: s.from, text: s.text })),
    spans: steps.filter(s => s.mark).map(s => ({ fromFiscalYear: s.from, toFiscalYear: s.to, text: s.text, mark: s.mark })),
  };
}

/** The document: ids are given in order to what has none. */
export const document = ({ plan, municipality, sections, initiatives, kpis, schedules, glossary = [], footnotes = [] }) => ({
  plan, municipality: { name: municipality, code: null }, sections, initiatives,
  kpis: kpis.map((k, i) => ({ id: `k${i + 1}`, ...k })),
  schedules: schedules.map((g, i) => ({ id: `g${i + 1}`, ...g })),
  glossary, footnotes,
});
