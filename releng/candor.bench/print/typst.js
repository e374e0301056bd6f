// SPDX-License-Identifier: EPL-2.0
// Has Typst's compiler set the text of one request, for comparison: node typst.js TEXT FONT_FOLDER...
// Paragraphs change a little each time, because Typst remembers what it has set.
const fs = require('fs');
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');

const [file, ...fonts] = process.argv.slice(2);
const now = () => Number(process.hrtime.bigint()) / 1e6;
const lines = fs.readFileSync(file, 'utf8').split('\n').filter(Boolean)
    .map(line => line.replace(/[\\#*_`$<>@[\]=\-+/~'"]/g, sign => '\\' + sign));
const setUp = '#set page(paper: "a4", margin: (top: 37mm, bottom: 35mm, left: 28mm, right: 26mm), numbering: "1")\n'
    + '#set text(font: "FandolFang", size: 16pt, lang: "zh")\n'
    + '#set par(leading: 13pt, first-line-indent: (amount: 2em, all: true), justify: true)\n';
const look = (line, i) => i % 9 === 3 ? `#text(font: "Noto Sans CJK SC", weight: "bold")[${line}]`
    : i % 9 === 5 ? `#text(font: "LXGW WenKai")[${line}]` : line;
const source = turn => setUp + lines.map((line, i) => look(i === 0 ? line + turn : line, i)).join('\n\n');

const start = now();
const compiler = NodeCompiler.create({ workspace: process.cwd(), fontArgs: [{ fontPaths: fonts }] });
let pdf = compiler.pdf({ mainFileContent: source(0) });
const first = now() - start;
for (let turn = 1; turn <= 40; turn++) compiler.pdf({ mainFileContent: source(turn) });
const times = [];
for (let turn = 41; turn <= 100; turn++) {
    const begin = now();
    pdf = compiler.pdf({ mainFileContent: source(turn) });
    times.push(now() - begin);
}
times.sort((a, b) => a - b);
console.log(`Typst, the same text, ${times.length} turns (median)  ${times[times.length / 2].toFixed(1)} ms, ${Math.round(pdf.length / 1024)} KB; the first time ${first.toFixed(0)} ms`);
