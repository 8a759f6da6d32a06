// 葦原浜町: a bound report in upLaTeX. Chapters on new pages with running heads, footnotes below a rule, cards as tables with merged
// cells, vertical cells in the table of aims; shaded cells, bars, block arrows, chevrons and thin arrows, one kind in each card.
import { listItems } from '../lib/source.mjs';
import { columnsOf } from '../lib/drawings.mjs';
import { esc, marksOf } from '../lib/tex.mjs';

const Year = 27, Label = 31; // mm, with the space and the rule at the right
const Pad = 1, Rule = 0.2;

const preamble = title => String.raw`\documentclass[uplatex,dvipdfmx,a4paper,10pt]{jsarticle}
\usepackage[dvipdfmx]{color}
\usepackage{array,colortbl,fancyhdr}
\special{pdf:docinfo << /Title <${Buffer.from('\ufeff' + title, 'utf16le').swap16().toString('hex')}> >>}
\setlength{\textwidth}{168mm}\setlength{\oddsidemargin}{-4.4mm}\setlength{\fullwidth}{\textwidth}
\setlength{\textheight}{238mm}\setlength{\topmargin}{-12mm}\setlength{\headsep}{8mm}\setlength{\footskip}{12mm}
\setlength{\tabcolsep}{${Pad}mm}\setlength{\arrayrulewidth}{${Rule}mm}\setlength{\extrarowheight}{0.6mm}
\pagestyle{fancy}\fancyhf{}\fancyhead[R]{\small\chapter}\fancyhead[L]{\small ${title}}\fancyfoot[C]{\thepage}
\def\chapter{}
\newcommand{\Chapter}[2]{\clearpage\gdef\chapter{#1}{\noindent\gtfamily\LARGE #1\label{#2}\par}\nobreak\vspace{1mm}\hrule height 0.6pt\nobreak\vspace{6mm}}
\newcommand{\Section}[2]{\vspace{5mm}\goodbreak{\noindent\gtfamily\Large #1\label{#2}\par}\nobreak\vspace{3mm}}
\newcommand{\Subsection}[2]{\vspace{4mm}\goodbreak{\noindent\gtfamily\large #1\label{#2}\par}\nobreak\vspace{1mm}}
\newcommand{\Keep}[1]{\par\vskip0pt plus #1\penalty-200\vskip0pt plus -#1}
\newcommand{\Item}[2]{\Keep{95mm}\vspace{3mm}{\noindent\gtfamily #1\label{#2}\par}\nobreak\vspace{1mm}}
\newcommand{\Mark}[1]{{\xkanjiskip0pt\textsuperscript{#1}}}
\newcommand{\Note}[2]{{\renewcommand{\thefootnote}{#1}\xkanjiskip0pt\footnotetext[1]{#2}}}
\newcommand{\Entry}[3]{\noindent\hspace*{#1}#2\ \dotfill\ \pageref{#3}\par\vspace{1.5mm}}
\newcommand{\Head}[1]{\cellcolor[gray]{0.88}\gtfamily #1}
\newcolumntype{C}[1]{>{\centering\arraybackslash}m{#1}}
\newcommand{\Tall}{\rule[-3mm]{0pt}{8.5mm}}
\begin{document}
`;

export const format = 'tex';

const Levels = [
  ['Chapter', /^(第\d章|はじめに$|資料編$)/],
  ['Section', /^第\d節/],
  ['Subsection', /^\d\.? /],
  ['Item', /^[（(]\d[）)]/],
];
const levelOf = text => Levels.find(([, form]) => form.test(text))?.[0];
const keyOf = text => 'h:' + [...text.normalize('NFKC').replace(/※\d|\s/g, '')].map(c => c.codePointAt(0).toString(36)).join('');

export function render({ blocks, drawings }) {
  const lines = blocks.filter(b => !b.gap && !b.feed && !/^-+$/.test(b.text ?? '')).map(b => b.text ? { text: b.text.replace(/^#+ /, '') } : b);
  const [title, date, town] = lines.map(b => b.text);
  const out = [preamble(title), String.raw`\thispagestyle{empty}\vspace*{70mm}\begin{center}{\gtfamily\Huge ${title}\par}\vspace{95mm}{\Large ${date}\par\vspace{4mm}${town}\par}\end{center}\clearpage\setcounter{page}{1}\pagenumbering{roman}`];
  const contentsAt = lines.findIndex(b => b.rows?.[0][0] === '第1章');
  const chaptersAt = contentsAt + 1;
  const schedules = { drawings, count: 0 };
  lines.slice(3, contentsAt).forEach(b => out.push(prefaceLine(b.text)));
  out.push('\\clearpage\\gdef\\chapter{}', ...lines[contentsAt].rows.map(contentsLine), '\\clearpage\\pagenumbering{arabic}');
  const rest = lines.slice(chaptersAt, -2);
  for (let i = 0; i < rest.length; i++) {
    const { text, rows } = rest[i];
    if (rows) out.push(rows[0][0] === '具体的な取り組み名' ? cardOf(rows, schedules) : rows[0][0] === '再生の目標' ? aimsOf(rows) : tableOf(rows));
    else if (/^※\d /.test(text)) {
      const note = [text.slice(3)];
      while (/^(海側|山側)：/.test(rest[i + 1]?.text ?? '')) note.push(rest[++i].text);
      out.push(`\\Note{${text.slice(0, 2)}}{${note.map(esc).join('\\par ')}}`);
    } else if (text === '図表 幹線バスの便数と利用者') {
      out.push(figureOf(rest.slice(i, i + 4).map(b => b.text)));
      i += 3;
    } else if (levelOf(text)) out.push(`\\${levelOf(text)}{${esc(text)}}{${keyOf(text)}}`);
    else out.push(lineOf(text));
  }
  const [again, office] = lines.slice(-2).map(b => b.text);
  out.push(String.raw`\vfill{\centering\rule{100mm}{0.4pt}\par\vspace{2mm}{\large ${again}\par}${office}\par}`, '\\end{document}');
  return out.join('\n\n') + '\n';
}

function prefaceLine(text) {
  if (text === 'はじめに') return `\\Chapter{${text}}{${keyOf(text)}}`;
  return /長$|月$/.test(text) ? `{\\raggedleft ${esc(text)}\\hspace*{10mm}\\par}` : esc(text);
}

function contentsLine(row) {
  const page = row.at(-1), cells = row.slice(0, -1).filter(c => c !== '');
  const text = cells.join(' '), indent = { Chapter: 0, Section: 6, Subsection: 12, Item: 18 }[levelOf(text)];
  return `\\Entry{${indent}mm}{${esc(cells.join('　'))}}{${keyOf(text)}}% ${page} in the text`;
}

function lineOf(text) {
  if (/^【/.test(text)) return `\\vspace{2mm}\\noindent{\\gtfamily ${esc(text)}}\\nobreak`;
  if (/^＜/.test(text)) return `\\begin{center}{\\gtfamily\\small ${esc(text)}}\\par\\vspace{1mm}${chart}\\end{center}`;
  if (/^出典/.test(text)) return `{\\small\\raggedleft ${esc(text)}\\par}`;
  return esc(text);
}

// A bar chart without text: it is a picture in the text, too. It is no schedule.
const chart = `\\leavevmode\\hbox to 120mm{\\special{pdf:content 0.4 w ${[[0.35, 0.9, 34], [0.6, 0.9, 20], [0.8, 0.9, 6]].map(([a, b, y]) =>
  `0.45 g 0 ${y} ${340 * a} 9 re f 0.75 g ${340 * a} ${y} ${340 * (b - a)} 9 re f 0.9 g ${340 * b} ${y} ${340 * (1 - b)} 9 re f`).join(' ')} 0 0 m 0 48 l 340 0 m 0 0 l S}\\hfil}\\rule{0pt}{18mm}`;

const figureOf = ([caption, head, ...lines]) => String.raw`\begin{center}\small ${esc(caption)}\par\vspace{1mm}\fbox{\parbox{110mm}{\centering{\gtfamily ${esc(head)}}\par\vspace{2mm}${lines.map(esc).join('\\par ')}}}\end{center}`;

function tableOf(rows) {
  const widths = rows[0].length === 3 ? [66, 44, 52] : [50, 90];
  const body = rows.map((row, r) => row.map(cell => r === 0 ? `\\Head{${esc(cell)}}` : esc(cell)).join(' & ') + '\\\\\\hline').join('\n');
  return `\\begin{center}\\small\\begin{tabular}{|${widths.map(w => `m{${w}mm}|`).join('')}}\\hline\n${body}\n\\end{tabular}\\end{center}`;
}

// 再生の目標 stands upright in a cell over the rows of its fields.
function aimsOf([head, ...rows]) {
  const height = row => (rows[rows.indexOf(row) + 1]?.[0] === '' || row[0] === '') ? 17 : 30;
  const body = rows.map((row, r) => {
    const below = rows[r + 1]?.[0] === '', tall = height(row);
    const low = (below ? -tall / 2 : 0) - row[0].length * 1.55; // an upright box stands on the base line
    const aim = `\\rule[-${tall / 2}mm]{0pt}{${tall}mm}\\makebox[22mm]{\\raisebox{${low}mm}[0pt][0pt]{\\hbox{\\tate ${esc(row[0])}}}}`;
    const items = listItems(row[2]).map(esc).join('\\newline ');
    return `${aim} & ${esc(row[1])} & ${items}\\\\${below ? '\\cline{2-3}' : '\\hline'}`;
  }).join('\n');
  return `\\begin{center}\\small\\begin{tabular}{|c|m{52mm}|m{72mm}|}\\hline\n${head.map(h => `\\Head{${esc(h)}}`).join(' & ')}\\\\\\hline\n${body}\n\\end{tabular}\\end{center}`;
}

function cardOf(rows, schedules) {
  const id = `g${++schedules.count}`, { years } = schedules.drawings;
  const halves = rows[0].length > years + 1 ? 2 : 1, columns = years * halves; // a card with half-year columns
  const width = Year / halves - 2 * Pad - Rule;
  const over = text => `\\multicolumn{${columns}}{m{${Year * years - 2 * Pad - Rule}mm}|}{${text}}`;
  const wide = text => halves === 1 ? text : `\\multicolumn{2}{C{${Year - 2 * Pad - Rule}mm}|}{${text}}`;
  const yearCells = row => Array.from({ length: years }, (_, y) => row[1 + y * halves] ?? '');
  const head = row => yearCells(row).map(c => wide(`\\Head{\\shortstack{\\rule{0pt}{3.4mm}${c.replace(' ', '\\\\')}}}`)).join(' & ');
  const texts = row => yearCells(row).map(c => wide(esc(c))).join(' & ');
  const line = (label, cells, rule = '\\hline') => `${label} & ${cells}\\\\${rule}`;
  const name = text => `\\Head{\\small ${esc(text)}}`;
  const out = [];
  let counted = 0;
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r], label = row[0].replace(/ /g, '');
    if (label === '具体的な取り組み名') out.push(line(name(row[0]), over(esc(row[1]))));
    else if (label === '' && rows[r + 1][0] === 'スケジュール') out.push(line(name(rows[++r][0]), head(row)));
    else if (label === 'スケジュール') out.push(line(name(row[0]), head(row)));
    else if (label === '再生施策の成果指標') out.push(`\\multicolumn{${columns + 1}}{|c|}{\\cellcolor[gray]{0.88}\\gtfamily ${esc(row[0])}}\\\\\\hline`);
    else if (label === '数値目標') out.push(line(name(row[0]), over(esc(row[1]).replace(' 1便', '\\newline 1便'))));
    else if (label === '実施評価指標') {
      out.push(line(name('') , head(row), `\\cline{2-${columns + 1}}`));
      out.push(line(`\\cellcolor[gray]{0.88}\\raisebox{4mm}[0pt][0pt]{\\gtfamily\\small ${esc(row[0])}}`, texts(rows[++r])));
    } else out.push(line(`${name(row[0])}\\Tall`, ++counted === 1 ? texts(row) : drawnCells(schedules.drawings.of(id, counted), columns, halves)));
  }
  return `\\begin{center}\\small\\begin{tabular}{|C{${Label - 2 * Pad}mm}|${`C{${width}mm}|`.repeat(columns)}}\\hline\n${out.join('\n')}\n\\end{tabular}\\end{center}`;
}

function drawnCells(marks, columns, halves) {
  const shaded = marks.filter(m => m.mark === 'shade').map(columnsOf);
  const drawn = marksOf(marks.filter(m => m.mark !== 'shade'), Year, -3, 1.8);
  return Array.from({ length: columns }, (_, c) => {
    const isOn = shaded.some(([from, to]) => from <= c / halves && Math.floor(c / halves) <= to);
    return c === 0 && drawn ? `\\multicolumn{1}{@{}p{${Year / halves - Rule}mm}@{}|}{${drawn}}` : isOn ? '\\cellcolor[gray]{0.6}' : '';
  }).join(' & ');
}
