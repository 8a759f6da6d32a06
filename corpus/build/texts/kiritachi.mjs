// 霧立市: a workbook, dumped as xlsx2csv does: a line with the sheet's name, then its rows with tabs. The look sets the same sheets.
import * as facts from '../facts/kiritachi.mjs';
import { departments, document, kpi, measure, row, sections } from '../lib/annotations.mjs';
import { dump, sheetRow } from '../lib/sheets.mjs';

const Width = 9, FirstYear = 4;
const yearCells = (texts, style = 'c') => texts.map((text, i) => [FirstYear + i, text, 1, style]);
const line = (text, style = 'text') => sheetRow([0, text, Width, style]);
const heading = ([number, title]) => line(`${number}　${title}`, 'heading');

function table(head, rows, columns) {
  const set = (texts, style) => sheetRow(...texts.map((text, i) => [columns[i], text, (columns[i + 1] ?? Width) - columns[i], style]));
  return [set(head, 'head'), ...rows.map(texts => set(texts, 'c'))];
}

function stepCells(steps) {
  const cells = facts.labels.map((_, i) => [FirstYear + i, '', 1, 'c']);
  for (const { year, text, to, arrows } of steps) {
    const first = facts.years.indexOf(year);
    cells[first][1] = text;
    for (let y = year + 1; y <= (to ?? arrows ?? year); y++) {
      if (to) cells[facts.years.indexOf(y)] = null;
      else cells[facts.years.indexOf(y)][1] = '→';
    }
    if (to) [cells[first][2], cells[first][3]] = [to - year + 1, 'bar'];
  }
  return cells.filter(cell => cell !== null);
}

function indicatorRows(item) {
  if (!item.kpis) return [sheetRow([0, '管理指標', 1, 'head'], [1, item.noKpi, Width - 1])];
  const rows = [sheetRow([0, '管理指標', 1, 'head', 1 + 2 * item.kpis.length], [1, '指標名（単位）', 1, 'head'], [2, '区分', 1, 'head'], [3, '基準値', 1, 'head'], ...yearCells(facts.labels, 'head'))];
  for (const [name, unit, base, planned, actual, again] of item.kpis) {
    rows.push(sheetRow([1, `${name}（${unit}）${again ? `\n【${again}】` : ''}`, 1, 'c', 2], [2, '計画値', 1, 'head'], [3, base, 1, 'c', 2], ...yearCells(planned)));
    rows.push(sheetRow([2, '実績値', 1, 'head'], ...yearCells([actual, '', '', '', ''])));
  }
  return rows;
}

const sheetOf = item => [
  sheetRow([0, '取組番号', 1, 'head'], [1, item.number], [2, '取組名', 2, 'head'], [4, item.title, 3, 'name'], [7, '区分', 1, 'head'], [8, item.kind]),
  sheetRow([0, '改革の柱', 1, 'head'], [1, facts.pillars[item.number[0]], 3], [4, '担当部署', 1, 'head'], [5, item.department.join('　'), 4]),
  sheetRow([0, '連携課', 1, 'head'], [1, item.support.join('、') || '－', Width - 1]),
  sheetRow([0, '背景・課題', 1, 'head'], [1, item.issue, Width - 1]),
  sheetRow([0, '取組の概要', 1, 'head'], [1, item.what, Width - 1]),
  sheetRow([0, '年次計画', 1, 'head', 1 + item.schedule.length], [1, '作業', 3, 'head'], ...yearCells(facts.labels, 'head')),
  ...item.schedule.map(([label, steps]) => sheetRow([1, label, 3], ...stepCells(steps))),
  ...indicatorRows(item),
  sheetRow([0, '財政効果額\n（千円）', 1, 'head'], [1, '見込額', 3], ...yearCells(item.money)),
];

/** Name and rows of each sheet. */
export const sheets = [
  ['表紙', [line(facts.title, 'title'), line('（令和７年度～令和11年度）', 'middle'), line('令和７年３月策定', 'middle'), line('令和８年８月実績追記', 'middle'), line(facts.city, 'middle')]],
  ['計画の概要', facts.outline.flatMap(part => [heading(part), line(part[2])])],
  ['現状', [facts.present, facts.past].flatMap((part, i) => [heading(part.heading), line(part.text), ...table(part.head, part.rows, i === 0 ? [0, 2, 4, 6] : [0, 2, 4, 6, 8])])],
  ['一覧', [heading(facts.listHeading), ...table(['番号', '取組名', '担当部署', '指標'], facts.items.map(i => [i.number, i.title, i.department.join('　'), i.kpis ? `${i.kpis.length}件` : 'なし']), [0, 1, 4, 8])]],
  ...facts.items.map(item => [`個票${item.number}`, sheetOf(item)]),
  ['効果額', [heading(facts.moneyHeading), line('（単位：千円）', 'right'),
    sheetRow([0, '番号', 1, 'head'], [1, '取組名', 3, 'head'], ...yearCells(facts.labels, 'head')),
    ...facts.items.map(i => sheetRow([0, i.number], [1, i.title, 3], ...yearCells(i.money)))]],
];

export const text = () => sheets.map(([name, rows], i) => [`-------- ${i + 1} - ${name}`, ...dump(rows, Width)].join('\n')).join('\n') + '\n';

const own = text => text.match(/^(.*)（R(\d+)）$/);

function indicator(id, [name, unit, base, planned, actual, again]) {
  const year = own(base) ? 2018 + Number(own(base)[2]) : facts.baseYear;
  const values = planned.map((text, i) => measure(text, unit, facts.years[i]));
  return kpi(id, name, measure(own(base)?.[1] ?? base, unit, year, own(base) ? { text: base } : {}), values.at(-1), {
    milestones: values.slice(0, -1), history: [measure(actual, unit, facts.years[0])], restated: again !== undefined,
    ...(values.at(-1).value === null ? { direction: 'increase' } : {}),
  });
}

const stepOf = ({ year, text, to, arrows }, pdf) => ({ from: year, to: to ?? arrows ?? year, text, mark: arrows ? 'arrow' : to && pdf ? 'bar' : null });

export const annotations = pdf => document({
  plan: {
    title: facts.title, titleAsWritten: facts.title,
    established: { text: '令和７年３月', iso: '2025-03', precision: 'month' },
    revised: { text: '令和８年８月', iso: '2026-08', precision: 'month' },
    period: { startFiscalYear: 2025, endFiscalYear: 2029 },
  },
  municipality: facts.city,
  sections: sections([...facts.outline, facts.present.heading, facts.past.heading, facts.listHeading, facts.moneyHeading].map(([number, title]) => [1, number, title])),
  initiatives: facts.items.map(item => ({
    id: `i${item.number}`, number: item.number, title: item.title, category: facts.pillars[item.number[0]],
    departments: departments([item.department.join('')], item.support), restatementOf: null,
  })),
  kpis: facts.items.flatMap(item => (item.kpis ?? []).map(k => indicator(`i${item.number}`, k))),
  schedules: facts.items.map(item => ({
    initiativeId: `i${item.number}`, title: '年次計画',
    columns: facts.labels.map((label, i) => ({ label, fiscalYear: facts.years[i] })),
    rows: item.schedule.map(([label, steps]) => row(label, facts.years, steps.map(s => stepOf(s, pdf)))),
  })),
});
