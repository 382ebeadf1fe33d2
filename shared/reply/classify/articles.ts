import type { Intent } from '../verdicts.ts';
import type { Evidence } from './evidence.ts';
import type { Token } from './tokens.ts';

/** The regulation by its names, folded; an article number means something only beside one. */
const regulation = new Set(['gdpr', 'rgpd', 'dsgvo', 'gvo', 'avg', 'rodo', 'lopd', 'lopdg', 'lgpd', 'ukgdpr', 'bdsg']);

/** "Article" in the eight languages, folded. */
const article = new Set([
  'art',
  'arts',
  'article',
  'articles',
  'artikel',
  'artikeln',
  'artikels',
  'articulo',
  'articulos',
  'articolo',
  'articoli',
  'artigo',
  'artigos',
  'artykul',
  'artykulu',
]);

/** What a person means who names an article of the GDPR. */
const intentsOfArticle: Record<string, readonly Intent[]> = {
  '7': ['consent-withdrawal'],
  '13': ['privacy-enquiry'],
  '14': ['privacy-enquiry'],
  '15': ['access'],
  '16': ['rectification'],
  '17': ['erasure'],
  '18': ['restriction'],
  '20': ['portability'],
  '21': ['objection'],
  '22': ['human-needed'],
  '33': ['human-needed'],
  '34': ['human-needed'],
  '77': ['human-needed'],
  '79': ['human-needed'],
  '82': ['human-needed'],
};

/** "Articles 15, 16 and 17": words in which further numbers of the same list may come. */
const listLength = 8;

/** In so short a mail an article number needs no regulation beside it. */
const shortMail = 8;

export function namesRegulation(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => regulation.has(word));
}

/** "Art. 15 DSGVO", "articles 15, 17 du RGPD": the same in every language, recognised or not. */
export function evidenceOfArticles(tokens: readonly Token[]): (Evidence & { at: number })[] {
  if (tokens.length > shortMail && !namesRegulation(tokens)) return [];
  return tokens
    .flatMap(({ word }, at) => (article.has(word) ? numbersAfter(tokens, at) : []))
    .flatMap(({ number, at }) =>
      (intentsOfArticle[number] ?? []).map((intent) => ({ intent, confidence: 0.86, because: `article ${number}`, at })),
    );
}

function numbersAfter(tokens: readonly Token[], at: number): { number: string; at: number }[] {
  const numbers: { number: string; at: number }[] = [];
  let isList = true;
  for (let next = at + 1; isList && next <= at + listLength && next < tokens.length; next++) {
    const word = tokens[next]?.word ?? '';
    if (/^\d{1,2}$/u.test(word)) numbers.push({ number: word, at: next });
    else isList = word.length <= 3 || regulation.has(word);
  }
  // The paragraph, not another article: 15(1), 7 Abs. 3.
  return numbers.filter(({ number }, index) => index === 0 || Number(number) > 11);
}
