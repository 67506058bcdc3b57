// wink-nlp beside the embedded engine, on the raw text of a treebank in CoNLL-U:
//   npm install --prefix tests/side-by-side
//   node tests/side-by-side/wink.mjs FILE.conllu [SECONDS]
// Prints tokens a second of processor time with sentence, part-of-speech and entity stages, the best of three parts of
// the time, and F1 of tokens and sentences and the accuracy of universal tags on tokens that both cut alike.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

const nlp = winkNLP(model, ['sbd', 'pos', 'ner']);
const [path, seconds = '3'] = process.argv.slice(2);
const documents = read(path);

speed(Number(seconds));
accuracy();

/** Documents with their raw text and gold tokens, put together as the project's own reader does. */
function read(file) {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  const found = [];
  let document = null;
  let sentence = [];
  let multiwordEnd = 0;
  for (const line of lines) {
    if (line.startsWith('# newdoc') || (document === null && line.length > 0)) found.push(document = { text: '', tokens: [], sentences: [] });
    if (line.startsWith('# newpar') && document.text.length > 0) document.text = document.text.trimEnd() + '\n\n';
    if (line.startsWith('#')) continue;
    if (line.length === 0) {
      if (sentence.length > 0) document.sentences.push(`${sentence[0].start}-${sentence.at(-1).end}`);
      document?.tokens.push(...sentence);
      sentence = [];
      multiwordEnd = 0;
      continue;
    }

    const cells = line.split('\t');
    const range = cells[0].split('-');
    if (cells[0].includes('.')) continue;
    if (range.length === 2) {
      multiwordEnd = Number(range[1]);
      document.multiword = { at: document.text.length, cells };
      document.text += cells[1] + space(cells);
    } else if (Number(cells[0]) <= multiwordEnd) {
      const { at, cells: whole } = document.multiword;
      const start = at + (document.used ?? 0);
      const length = Number(cells[0]) === multiwordEnd ? whole[1].length - (document.used ?? 0) : cells[1].length;
      sentence.push({ start, end: start + length, upos: cells[3] });
      document.used = Number(cells[0]) === multiwordEnd ? 0 : (document.used ?? 0) + length;
    } else {
      sentence.push({ start: document.text.length, end: document.text.length + cells[1].length, upos: cells[3] });
      document.text += cells[1] + space(cells);
    }
  }

  return found;
}

function space(cells) {
  return cells[9].includes('SpaceAfter=No') ? '' : ' ';
}

function speed(limit) {
  const once = () => documents.reduce((sum, document) => sum + nlp.readDoc(document.text).tokens().length(), 0);
  once();
  once();
  let best = 0;
  for (let part = 0; part < 3; part++) {
    const before = process.cpuUsage();
    const end = performance.now() + (limit * 1000) / 3;
    let tokens = 0;
    while (performance.now() < end) tokens += once();
    const used = process.cpuUsage(before);
    best = Math.max(best, tokens / ((used.user + used.system) / 1e6));
  }

  console.log(`sentences, tags, entities ${Math.round(best).toLocaleString('en')} tokens/s`);
}

function accuracy() {
  const counts = { gold: 0, found: 0, both: 0, tags: 0, goldSentences: 0, foundSentences: 0, bothSentences: 0 };
  for (const document of documents) {
    const gold = new Map(document.tokens.map((token) => [`${token.start}-${token.end}`, token.upos]));
    const { tokens, sentences } = annotate(document.text);
    counts.gold += gold.size;
    counts.found += tokens.length;
    for (const token of tokens.filter((each) => gold.has(each.span))) {
      counts.both++;
      if (gold.get(token.span) === token.upos) counts.tags++;
    }

    const known = new Set(document.sentences);
    counts.goldSentences += known.size;
    counts.foundSentences += sentences.length;
    counts.bothSentences += sentences.filter((span) => known.has(span)).length;
  }

  const f1 = (both, one, other) => ((2 * both) / (one + other)).toFixed(4);
  console.log(`tokens F1 ${f1(counts.both, counts.gold, counts.found)}`);
  console.log(`sentences F1 ${f1(counts.bothSentences, counts.goldSentences, counts.foundSentences)}`);
  console.log(`UPOS on tokens cut alike ${(counts.tags / counts.both).toFixed(4)}`);
}

/** wink-nlp's tokens with their offsets, which it keeps as the white space before each token. */
function annotate(text) {
  const doc = nlp.readDoc(text);
  const tokens = [];
  const sentences = [];
  let at = 0;
  doc.sentences().each((sentence) => {
    let start = -1;
    sentence.tokens().each((token) => {
      const value = token.out();
      at = text.indexOf(value, at);
      if (start < 0) start = at;
      tokens.push({ span: `${at}-${at + value.length}`, upos: token.out(nlp.its.pos) });
      at += value.length;
    });
    sentences.push(`${start}-${at}`);
  });
  return { tokens, sentences };
}
