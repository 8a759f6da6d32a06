// 月見坂市: build.sh takes the text out of the PDF with `pdftotext -layout`.
import * as facts from '../facts/tsukimizaka.mjs';
import { departments, document, kpi, measure, sections } from '../lib/annotations.mjs';

const direction = { '↑': 'increase', '↓': 'decrease', '→': 'maintain' };

function indicator(policy, one, i) {
  const merged = one.middle === null ? policy.kpis[i - 1] : one; // the cells are merged with those above
  const results = one.results.map((text, y) => measure(text, one.unit, facts.years[y])).filter(m => m !== null);
  return kpi(`i${policy.number}`, one.name, results.at(-1) ?? null, measure(merged.last, one.unit, facts.lastYear), {
    group: one.group?.replace(/（％）$/, '') ?? null, milestones: [measure(merged.middle, one.unit, facts.middleYear)], history: results.slice(0, -1), direction: direction[one.arrow],
  });
}

const plain = text => text.replace(/[ 　]/g, '');

export const annotations = () => document({
  plan: {
    title: '第３次月見坂市総合計画前期基本計画', titleAsWritten: facts.title, established: { text: '令和７年３月', iso: '2025-03', precision: 'month' },
    period: { startFiscalYear: 2025, endFiscalYear: 2029 },
  },
  municipality: facts.city,
  sections: sections([
    [1, ...facts.part1.heading], ...facts.part1.sections.map(s => [2, ...s.heading]), [1, ...facts.part2],
    ...Object.entries(facts.goals).flatMap(([n, goal]) => [[2, ...goal], ...facts.policies.filter(p => p.number[0] === n).map(p => [3, `施策 ${p.number}`, p.title])]),
    [1, ...facts.glossary.heading],
  ]),
  initiatives: facts.policies.map(p => ({ id: `i${p.number}`, number: `施策 ${p.number}`, title: p.title, category: null, departments: departments([plain(p.owner)], p.support.map(plain)), restatementOf: null })),
  kpis: facts.policies.flatMap(p => p.kpis.map((one, i) => indicator(p, one, i))),
  schedules: [],
  glossary: facts.glossary.terms.map(([term, definition]) => ({ term, definition })),
});
