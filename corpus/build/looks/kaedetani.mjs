// 楓谷市: slides by Impress, 16:9: boxes with round numbers and badges, big numbers of aims beside each other, pentagons over the years.
import * as facts from '../facts/kaedetani.mjs';
import { font } from '../lib/odt.mjs';
import * as odp from '../lib/odp.mjs';
import { headingText, kpiLabel, yearLabels } from '../texts/kaedetani.mjs';

const Sans = 'Noto Sans CJK JP', Width = 33.867, Height = 19.05; // cm
const sizes = { title: [30, true, 'center', '#ffffff'], sub: [16, false, 'center', '#ffffff'], head: [22, true, 'start', '#14532d'], run: [10, false, 'start', '#557766'], name: [22, true, 'start', '#14532d'],
  badge: [12, true, 'center', '#ffffff'], number: [16, true, 'center', '#ffffff'], label: [12, true, 'start', '#14532d'], body: [12, false, 'start', '#222222'], big: [24, true, 'center', '#b45309'],
  mid: [16, true, 'center', '#222222'], small: [10, false, 'center', '#555555'], step: [11, false, 'center', '#222222'], year: [11, true, 'center', '#ffffff'], owner: [11, false, 'end', '#222222'], foot: [9, false, 'end', '#777777'] };
const texts = Object.entries(sizes).map(([name, [size, bold, align, color]]) =>
  odp.paragraphStyle(name, `fo:text-align="${align}"`, '') + odp.textStyle(`${name}-t`, `${font(Sans, size, bold)} fo:color="${color}"`)).join('');
const fill = (name, color, more = '') => odp.graphicStyle(name, `draw:stroke="none" draw:fill="solid" draw:fill-color="${color}" draw:textarea-vertical-align="middle" ${more}`, '', '');
const styles = texts
  + odp.graphicStyle('none', 'draw:stroke="none" draw:fill="none" draw:textarea-vertical-align="middle"', '', '')
  + odp.graphicStyle('card', 'draw:stroke="solid" svg:stroke-width="0.03cm" svg:stroke-color="#9bbfa8" draw:fill="solid" draw:fill-color="#f4faf6" draw:textarea-vertical-align="top"', '', '')
  + odp.graphicStyle('rule', 'draw:stroke="solid" svg:stroke-width="0.05cm" svg:stroke-color="#14532d"', '', '')
  + odp.graphicStyle('thin', 'draw:stroke="solid" svg:stroke-width="0.02cm" svg:stroke-color="#c8d8cd"', '', '')
  + fill('dark', '#14532d') + fill('badge', '#b45309') + fill('pent', '#fcd9a8') + fill('bar', '#cfe8d8') + fill('tri', '#b45309') + fill('years', '#3f7d58');

const { shape, line } = odp;
const X0 = 7, Year = 6.2; // where the years begin, and how wide one is

function footed(shapes, page) {
  return [...shapes, shape('none', 'foot', 20, 18.2, 11, 0.7, [facts.title]), shape('none', 'foot', 31, 18.2, 1.8, 0.7, [String(page)])];
}

const titled = (heading, shapes, page) =>
  odp.slide(heading, footed([shape('none', 'head', 1, 0.8, 31, 1.4, [heading]), line('rule', 1, 2.3, 32.8, 2.3), ...shapes], page));

const boxes = list => list.flatMap(([label, text], i) => [shape('dark', 'badge', 1.2, 3 + i * 4.9, 4.6, 1.2, [label]), shape('card', 'body', 6.2, 3 + i * 4.9, 26.4, 4.3, [text])]);

function indicatorShapes(item) {
  const head = shape('none', 'label', 19, 4.1, 13, 0.8, [kpiLabel]);
  if (item.kpis.length === 0) return [head, shape('card', 'body', 19, 5, 13.8, 2, [item.noKpi])];
  return [head, ...item.kpis.flatMap(([name, now, then], i) => {
    const y = 5 + i * 3.2;
    return [shape('none', 'label', 19, y, 13.8, 0.8, [name]), shape('card', 'small', 19, y + 0.85, 5.9, 2.1, ['現状', ['mid', now]]),
      shape('tri', 'small', 25.2, y + 1.5, 0.9, 0.9, [], 'head'), shape('card', 'small', 26.4, y + 0.85, 6.4, 2.1, ['目標', ['big', then]])];
  })];
}

function roadmap(rows) {
  const top = 12.6;
  return [
    shape('none', 'label', 1, top - 0.8, 4, 0.8, ['工程']),
    ...yearLabels.map((label, i) => shape('years', 'year', X0 + i * Year, top, Year - 0.1, 0.9, [label], 'chevron')),
    ...facts.years.map((_, i) => line('thin', X0 + i * Year, top + 0.9, X0 + i * Year, top + 5)),
    ...rows.flatMap(([label, steps], r) => [
      shape('card', 'body', 1, top + 1.2 + r * 2, 5.6, 1.5, [label]),
      ...steps.map(s => shape(s.mark === 'bar' ? 'bar' : 'pent', 'step', X0 + (s.from - 2025) * Year + 0.12, top + 1.35 + r * 2, (s.to - s.from + 1) * Year - 0.24, 1.2, [s.text], s.mark)),
    ]),
  ];
}

const itemSlide = (item, page) => odp.slide(item.title, footed([
  shape('none', 'run', 1, 0.2, 20, 0.7, [headingText(facts.overview.heading)]),
  shape('badge', 'badge', 1, 1.1, 3.2, 1, [item.field]),
  shape('dark', 'number', 4.6, 0.9, 1.5, 1.5, [item.number], 'ellipse'),
  shape('none', 'name', 6.4, 0.9, 16, 1.5, [item.title]),
  shape('none', 'owner', 19.6, 2.5, 13.2, 0.9, [`担当：${item.departments.join('／')}`]),
  line('rule', 1, 3.5, 32.8, 3.5),
  shape('none', 'label', 1, 4.1, 6, 0.8, ['いまの課題']), shape('card', 'body', 1, 5, 17, 1.9, [item.issue]),
  shape('none', 'label', 1, 7.2, 6, 0.8, ['取り組むこと']), shape('card', 'body', 1, 8.1, 17, 3.3, item.actions.map(a => `・${a}`)),
  ...indicatorShapes(item), ...roadmap(item.rows),
], page));

export const format = 'fodp';

export function render() {
  const cover = odp.slide('cover', [shape('dark', 'title', 0, 4, Width, 6, [facts.title, ['sub', '計画期間　2025年度～2028年度']]), shape('none', 'mid', 0, 12, Width, 1.2, ['2025年3月']), shape('none', 'mid', 0, 13.6, Width, 1.4, [facts.city])]);
  const numbers = titled(headingText(facts.numbers.heading), [
    ...facts.numbers.cards.map(([name, value, remark], i) => shape('card', 'small', 1 + i * 8, 3, 7.6, 5.4, [['mid', name], ['big', value], remark])),
    shape('card', 'body', 1, 9.4, 31.6, 6, facts.numbers.survey.map((l, i) => i === 0 ? ['label', l] : l))], 3);
  const past = titled(headingText(facts.past.heading), [shape('none', 'body', 1, 2.7, 31, 1, [facts.past.lead]),
    ...facts.past.cards.map(([name, aim, result, mark], i) => shape('card', 'small', 1 + i * 10.7, 4.2, 10.2, 6, [['mid', name], ['small', aim], ['big', result], ['label', mark]]))], 4);
  const overview = titled(headingText(facts.overview.heading), facts.fields.flatMap(([field, motto], i) => [
    shape('badge', 'badge', 1 + i * 10.7, 3.2, 10.2, 1.2, [field]), shape('none', 'small', 1 + i * 10.7, 4.5, 10.2, 0.9, [motto]),
    ...facts.items.filter(one => one.field === field).map((one, n) => shape('card', 'body', 1 + i * 10.7, 5.8 + n * 2, 10.2, 1.6, [`${one.number}　${one.title}`]))]), 5);
  const terms = titled(headingText(facts.glossary.heading), facts.glossary.terms.flatMap(([term, meaning], i) =>
    [shape('bar', 'label', 1, 3 + i * 3.4, 7, 2.8, [term]), shape('card', 'body', 8.3, 3 + i * 3.4, 24.3, 2.8, [meaning])]), 13);
  return odp.document({
    title: facts.title, date: '2025-03-10T00:00:00', fonts: [Sans], styles, width: Width, height: Height,
    slides: [cover, titled(headingText(facts.about.heading), boxes(facts.about.boxes), 2), numbers, past, overview,
      ...facts.items.map((item, i) => itemSlide(item, 6 + i)), titled(headingText(facts.running.heading), boxes(facts.running.boxes), 12), terms],
  });
}
