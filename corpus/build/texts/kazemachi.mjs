// 風待町: the text as HTML that a converter left: rows and cells closed, merged cells with rowspan and colspan.
import * as facts from '../facts/kazemachi.mjs';
import { departments, document, kpi, measure, sections } from '../lib/annotations.mjs';

/** Rows of cells { text, span, down, head } of each table; covered cells are left out. */
export function tableRows({ table, goal }) {
  const plain = rows => rows.map((cells, r) => cells.map(text => ({ text, head: r === 0 })));
  switch (table) {
    case 'waste': return plain(facts.waste);
    case 'past': return plain(facts.past);
    case 'system': return [
      [{ text: '環境目標', head: true }, { text: '施策', head: true }],
      ...facts.goals.flatMap(([number, title, policies]) => policies.map(([n, name], i) => [...(i === 0 ? [{ text: `${number}\n${title}`, down: policies.length }] : []), { text: `${n}${name}` }])),
    ];
    case 'actions': return [
      ['番号', '事業名', '内容', '担当課', '方向性'].map(text => ({ text, head: true })),
      ...facts.goals[goal][2].flatMap(([number, name, list]) => [[{ text: `${number}${name}`, span: 5, bold: true }],
        ...list.map((one, i) => [one.number, one.title, one.what, one.owner, one.direction].map((text, c) => ({ text, down: c === 3 && list[i + 1]?.owner === null ? 2 : 1 })).filter(cell => cell.text !== null))]),
    ];
    case 'indicators': return [
      ['環境目標', '指標', null, '単位', '基準値', '中間目標', '最終目標', '出典'].flatMap(text => text === null ? [] : [{ text, head: true, span: text === '指標' ? 2 : 1 }]),
      ...facts.indicators.flatMap((list, g) => list.map((one, i) => indicatorRow(list, g, one, i))),
    ];
    default: throw new Error(table);
  }
}

const groupSize = (list, i) => list.filter(one => one.group === list[i].group).length;
const isFirst = (list, i) => list[i].group && list[i - 1]?.group !== list[i].group;

function indicatorRow(list, g, one, i) {
  const [number, title] = facts.goals[g], source = facts.sources[g][i];
  return [
    ...(i === 0 ? [{ text: `${number}\n${title}`, down: list.length }] : []),
    ...(one.group ? [...(isFirst(list, i) ? [{ text: one.group, down: groupSize(list, i) }] : []), { text: one.name }] : [{ text: one.name, span: 2 }]),
    { text: one.unit }, { text: one.base }, { text: one.middle },
    ...(one.last === null ? [] : [{ text: one.last, down: list[i + 1]?.last === null ? 2 : 1 }]),
    ...(source === '' ? [] : [{ text: source, down: one.group ? groupSize(list, i) : 1 }]),
  ];
}

const marks = text => text.replace(/※[１-９]/g, mark => `<sup>${mark}</sup>`).replaceAll('\n', '<br>');
const cellTag = ({ text, span = 1, down = 1, head, bold }) => {
  const tag = head ? 'th' : 'td', inner = marks(text);
  return `<${tag}${span > 1 ? ` colspan="${span}"` : ''}${down > 1 ? ` rowspan="${down}"` : ''}>${bold ? `<b>${inner}</b>` : inner}</${tag}>`;
};

function partLines(part) {
  if (typeof part === 'string') return [`<p>${marks(part)}</p>`];
  if (part.list) return ['<ul>', ...part.list.map(item => `<li>${item}</li>`), '</ul>'];
  if (part.note) return [`<p><small>${part.note.join('　')}</small></p>`];
  if (part.terms) return ['<dl>', ...facts.glossary.map(([term, meaning]) => `<dt>${term}</dt><dd>${meaning}</dd>`), '</dl>'];
  return ['<table>', ...tableRows(part).map(row => `<tr>${row.map(cellTag).join('')}</tr>`), '</table>'];
}

export const headingText = ({ number, title }) => number ? `${number}　${title}` : title;

export const text = () => [
  '<body>', `<h1>${facts.title}</h1>`, ...facts.cover.map(line => `<p align="center">${line}</p>`),
  '<h2>目次</h2>', '<ul>', ...facts.chapters.map(c => `<li>${headingText(c)}</li>`), '</ul>',
  ...facts.chapters.flatMap(c => [`<h${c.level + 1}>${headingText(c)}</h${c.level + 1}>`, ...(c.parts ?? []).flatMap(partLines)]), '</body>',
].join('\n') + '\n';

const actions = facts.goals.flatMap(([, , policies]) => policies.flatMap(([, , list]) => list.map((one, i) => ({ ...one, owner: one.owner ?? list[i - 1].owner }))));
const own = text => text.match(/^(.*)（R(\d+)）$/);

const indicator = (list, one, i) => {
  const year = own(one.base) ? 2018 + Number(own(one.base)[2]) : 2022;
  const [base, middle, last] = [measure(own(one.base)?.[1] ?? one.base, one.unit, year, own(one.base) ? { text: one.base } : {}), measure(one.middle, one.unit, 2028), measure(one.last ?? list[i - 1].last, one.unit, 2033)];
  return kpi(null, one.name, base, last, { group: one.group?.replace(/※.*/, '') ?? null, milestones: [middle], ...(last.value === null ? { direction: 'increase' } : {}) });
};

export const annotations = () => document({
  plan: {
    title: facts.title, titleAsWritten: facts.title, established: { text: '令和６年３月', iso: '2024-03', precision: 'month' },
    period: { startFiscalYear: 2024, endFiscalYear: 2033 },
  },
  municipality: facts.city,
  sections: sections(facts.chapters.map(c => [c.level, c.number, c.title])),
  initiatives: actions.map(({ number, title, owner }, i) => ({
    id: `i${i + 1}`, number, title: title.replace('【再掲】', ''), category: null,
    departments: departments(owner.replace(/（.*?）/g, '').split('、')), restatementOf: title.includes('再掲') ? 'i8' : null,
  })),
  kpis: facts.indicators.flatMap(list => list.map((one, i) => indicator(list, one, i))),
  schedules: [],
  glossary: facts.glossary.map(([term, definition]) => ({ term, definition })),
  footnotes: facts.chapters.flatMap(c => c.parts ?? []).filter(p => p.note).map(({ note: [marker, text] }) => ({ marker, text })),
});
