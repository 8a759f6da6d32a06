// 楓谷市: the text has each paragraph of each box of a slide on a line of its own, slides between form feeds.
import * as facts from '../facts/kaedetani.mjs';
import { departments, document, kpi, measure, row, sections } from '../lib/annotations.mjs';

export const headingText = ([number, title]) => `${number}　${title}`;
export const kpiLabel = `めざす数値`;
export const yearLabels = facts.years.map(year => `${year}年度`);

const item = i => [
  headingText(facts.overview.heading), i.field, i.number, i.title, `担当：${i.departments.join('／')}`,
  'いまの課題', i.issue, '取り組むこと', ...i.actions.map(a => `・${a}`), kpiLabel,
  ...(i.kpis.length > 0 ? i.kpis.flatMap(([name, now, then]) => [name, '現状', now, '目標', then]) : [i.noKpi]),
  '工程', ...yearLabels, ...i.rows.flatMap(([label, steps]) => [label, ...steps.map(s => s.text)]),
];

const slides = () => [
  [facts.title, `計画期間　2025年度～2028年度`, '2025年3月', facts.city],
  [headingText(facts.about.heading), ...facts.about.boxes.flat()],
  [headingText(facts.numbers.heading), ...facts.numbers.cards.flat(), ...facts.numbers.survey],
  [headingText(facts.past.heading), facts.past.lead, ...facts.past.cards.flat()],
  [headingText(facts.overview.heading), ...facts.fields.flatMap(([field, motto]) => [field, motto, ...facts.items.filter(i => i.field === field).map(i => `${i.number}　${i.title}`)])],
  ...facts.items.map(item),
  [headingText(facts.running.heading), ...facts.running.boxes.flat()],
  [headingText(facts.glossary.heading), ...facts.glossary.terms.flat()],
];

export const text = () => slides().map((lines, i) => [...lines, ...(i > 0 ? [facts.title, String(i + 1)] : [])].join('\n') + '\n').join('\f');

const own = text => text.match(/^(.*)（(\d{4})）$/);

function indicator(i, [name, now, then]) {
  const baseline = own(now) ? measure(own(now)[1], undefined, Number(own(now)[2]), { text: now }) : measure(now, undefined, facts.baseYear);
  const target = measure(then, undefined, facts.targetYear);
  return kpi(`i${i.number}`, name, baseline, target, target.value === null ? { direction: 'increase' } : {});
}

// The text has lost where a step begins and ends, but where each year has one.
function rowOf([label, steps], pdf) {
  const whole = row(label, facts.years, steps.map(s => ({ ...s, mark: pdf ? (s.mark === 'bar' ? 'bar' : 'arrow') : null })));
  if (pdf || steps.length === facts.years.length) return whole;
  return { label, content: null, departments: [] };
}

const cardSections = facts.items.map(i => [2, i.number, i.title]);

export const annotations = pdf => document({
  plan: {
    title: facts.title, titleAsWritten: facts.title, established: { text: '2025年3月', iso: '2025-03', precision: 'month' },
    period: { startFiscalYear: 2025, endFiscalYear: 2028 },
  },
  municipality: facts.city,
  sections: sections([[1, ...facts.about.heading], [1, ...facts.numbers.heading], [1, ...facts.past.heading], [1, ...facts.overview.heading], ...cardSections,
    [1, ...facts.running.heading], [1, ...facts.glossary.heading]]),
  initiatives: facts.items.map(i => ({
    id: `i${i.number}`, number: i.number, title: i.title, category: i.field,
    departments: departments(i.departments.map(d => d.replace(/ |（.*）/g, ''))), restatementOf: null,
  })),
  kpis: facts.items.flatMap(i => i.kpis.map(k => indicator(i, k))),
  schedules: facts.items.map(i => ({
    initiativeId: `i${i.number}`, title: '工程', columns: yearLabels.map((label, n) => ({ label, fiscalYear: facts.years[n] })), rows: i.rows.map(r => rowOf(r, pdf)),
  })),
  glossary: facts.glossary.terms.map(([term, definition]) => ({ term, definition })),
});
