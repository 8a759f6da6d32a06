// 月見坂市: Chromium, A4 upright: two pages a 施策, with a colored band, two columns, a drawn chart and tables on light ground.
import * as facts from '../facts/tsukimizaka.mjs';
import { document, esc } from '../lib/html.mjs';

const css = `
@page { size: A4; margin: 0; }
body { font: 10pt/1.7 "IPAexGothic"; color: #222; }
section { width: 210mm; height: 296.8mm; padding: 16mm 18mm; position: relative; page-break-after: always; overflow: hidden; }
.foot { position: absolute; bottom: 8mm; left: 0; width: 210mm; text-align: center; font-size: 9pt; }
.cover { text-align: center; padding-top: 80mm; } .cover h1 { font-size: 26pt; line-height: 1.5; } .cover p { font-size: 14pt; }
h1, h2, h3, th, b { font-weight: normal; } b { color: #31508c; } h2 { font-size: 17pt; border-bottom: 1mm solid #31508c; margin: 0 0 4mm; } h3 { font-size: 12.5pt; color: #31508c; margin: 5mm 0 1mm; } p { margin: 0 0 2mm; }
table { width: 100%; margin: 2mm 0; } th, td { border: 0.3mm solid #9aa7c4; padding: 1mm 1.5mm; font-size: 9pt; vertical-align: middle; } th { background: #e4e9f4; }
td.n { text-align: right; } td.m { text-align: center; }
.toc p { display: flex; } .toc i { flex: 1; border-bottom: 0.3mm dotted #888; margin: 0 2mm 1.5mm; }
.band { background: #31508c; color: #fff; margin: -16mm -18mm 0; padding: 5mm 18mm 1mm; font-size: 10pt; } .name { background: #31508c; color: #fff; margin: 0 -18mm 4mm; padding: 0 18mm 4mm; font-size: 19pt; }
.who { width: 92mm; margin-left: 82mm; } .who th { width: 20mm; }
.label { font-size: 11.5pt; border-left: 2mm solid #e0912f; padding-left: 2mm; margin: 4mm 0 1.5mm; }
.box { border: 0.4mm solid #31508c; border-radius: 2mm; padding: 2mm 4mm; } .two { display: flex; gap: 8mm; } .two > div { flex: 1; }
ul { margin: 0; padding-left: 5mm; } .small { font-size: 9pt; } .again { text-align: right; color: #31508c; border-bottom: 0.3mm solid #31508c; margin-bottom: 3mm; }`;

let page = 0;
const sheet = (inner, kind = '') => `<section class="${kind}">${inner}${page++ > 0 ? `<div class="foot">${page}</div>` : ''}</section>`;
const label = text => `<div class="label">${text}</div>`;
const heading = ([number, title]) => number ? `${number}　${title}` : title;
const cell = (text, tag = 'td', more = '') => `<${tag}${more}>${esc(text)}</${tag}>`;
const table = rows => `<table style="table-layout:auto">${rows.map((row, r) => `<tr>${row.map(text => cell(text, r === 0 ? 'th' : 'td', r > 0 && /^[\d.]+$/.test(text) ? ' class="n"' : '')).join('')}</tr>`).join('')}</table>`;

function chart([name, points]) {
  const most = Math.max(...points.map(p => p[1]));
  const bars = points.map(([year, value], i) => {
    const height = 40 * value / most, x = 6 + i * 19;
    return `<rect x="${x}" y="${50 - height}" width="11" height="${height}" fill="#9db4dd"/><text x="${x + 5.5}" y="${48 - height}" font-size="3.2" text-anchor="middle">${value.toLocaleString('en')}</text><text x="${x + 5.5}" y="55" font-size="3.2" text-anchor="middle">${year}</text>`;
  });
  return `<svg width="80mm" height="58mm" viewBox="0 0 80 58"><line x1="2" y1="50" x2="78" y2="50" stroke="#444" stroke-width="0.3"/>${bars.join('')}</svg><p class="small" style="text-align:center">${name}</p>`;
}

function indicators(list) {
  const rows = list.map((one, i) => {
    const isPart = one.group !== null, isFirst = isPart && list[i - 1]?.group !== one.group, down = isPart ? list.filter(o => o.group === one.group).length : 1;
    const covered = one.middle === null, merged = list[i + 1]?.middle === null ? ' rowspan="2"' : '';
    return `<tr>${isFirst ? cell(one.group, 'td', ` rowspan="${down}"`) : ''}${isPart ? cell(one.name) : cell(`${one.name}（${one.unit}）`, 'td', ' colspan="2"')}`
      + one.results.map(text => cell(text, 'td', ' class="n"')).join('')
      + (covered ? '' : cell(one.middle, 'td', ` class="n"${merged}`) + cell(one.last, 'td', ` class="n"${merged}`)) + cell(one.arrow, 'td', ' class="m"') + '</tr>';
  });
  return `<table><colgroup><col style="width:48mm"><col style="width:16mm"><col span="5" style="width:17mm"><col style="width:13mm"></colgroup>
<tr><th rowspan="2" colspan="2">指標（単位）</th><th colspan="3">実績</th><th>中間</th><th>目標</th><th rowspan="2">方向</th></tr><tr><th>R3</th><th>R4</th><th>R5</th><th>R9</th><th>R11</th></tr>${rows.join('')}</table>`;
}

const policyPages = p => [
  sheet(`<div class="band">${heading(facts.goals[p.number[0]])}</div><div class="name">施策 ${p.number}　${p.title}</div>
<table class="who"><tr><th>担当課</th><td>${p.owner}</td></tr><tr><th>関係課</th><td>${p.support.join('、')}</td></tr></table>
${label('５年後の姿')}<div class="box">${p.vision}</div><div class="two"><div>${label('現状と課題')}<ul>${p.issues.map(i => `<li>${i}</li>`).join('')}</ul></div><div style="padding-top:8mm">${chart(p.chart)}</div></div>`),
  sheet(`<div class="again">施策 ${p.number}　${p.title}</div>${label('施策の方向')}${p.directions.map(([name, text], i) => `<p><b>${'①②③'[i]} ${name}</b>　${text}</p>`).join('')}
${label('成果指標')}${indicators(p.kpis)}${label('主な事業')}<ul>${p.projects.map(([name, who]) => `<li>${name}（${who}）</li>`).join('')}</ul>${label('関連する計画')}<p>${p.plans}</p>`),
];

export const format = 'html';

export function render({ pageOf }) {
  page = 0;
  const [head, ...rest] = facts.part1.sections;
  const part = s => `<h3>${heading(s.heading)}</h3>${(s.text ?? []).map(t => `<p${/^（単位/.test(t) ? ' style="text-align:right"' : ''}>${t}</p>`).join('')}${s.table ? table(s.table) : ''}`;
  const contents = [facts.part1.heading, ...facts.part1.sections.map(s => s.heading), facts.part2, ...facts.policies.map(p => [`施策 ${p.number}`, p.title]), facts.glossary.heading];
  const sheets = [
    sheet(`<h1>${facts.title.replace(' ', '<br>')}</h1>${facts.cover.map(l => `<p>${l}</p>`).join('')}`, 'cover'),
    sheet(`<h2>目次</h2>${contents.map(c => `<p>${heading(c)}<i></i>${pageOf(heading(c), '1')}</p>`).join('')}`, 'toc'),
    sheet(`<h2>${heading(facts.part1.heading)}</h2>${[head, ...rest.slice(0, 3)].map(part).join('')}`), sheet(rest.slice(3).map(part).join('')),
    sheet(`<h2>${heading(facts.part2)}</h2><p>ここからは、施策ごとに見開きの２ページで、現状と課題、施策の方向、成果指標を示します。</p>`),
    ...facts.policies.flatMap(policyPages),
    sheet(`<h2>${heading(facts.glossary.heading)}</h2><p class="small">本文で＊を付けた言葉を説明します。</p>${table([['用語', '説明'], ...facts.glossary.terms])}`),
  ];
  return document(facts.title, css, sheets.join('\n'));
}
