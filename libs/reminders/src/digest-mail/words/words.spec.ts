import { counted, dateWords, fill, languageOf, languages, listed } from '@app/mail';
import { stepTypes } from '@app/outcomes';
import { isoDateOf } from '@app/kernel';
import {
  awaitedLine,
  claimedLine,
  incompleteLine,
  overdueLine,
  packLine,
  sampleLine,
  sampleMail,
  sampleNews,
} from '../../spec-support/sample-mail.js';
import { wordsIn } from './index.js';

const undelivered = [{ name: 'O', since: isoDateOf('2027-05-20'), permanent: true, status: '5.1.1' }];
const signatories = ['A. Person'];
const everything = [overdueLine, sampleLine(), awaitedLine, packLine, claimedLine, incompleteLine];

describe('the words of a mail', () => {
  it('are those of the language of the person, and English where a language has none', () => {
    expect(['fr', 'fr-CH', 'ES', 'en-US', 'ar', ''].map(languageOf)).toEqual(['fr', 'fr', 'es', 'en', 'en', 'en']);
  });

  it.each(languages)('leave no place unfilled in %s', (language) => {
    const { subject, text, html } = sampleMail(everything, { language, news: sampleNews, signatories, undelivered });
    for (const part of [subject, text, html.replace(/<style>[^]*?<\/style>/, '')]) expect(part).not.toMatch(/[{}]/);
    expect(html).toContain(`<html lang="${language}">`);
  });

  it.each(languages.filter((language) => language !== 'en'))('say nothing in English in %s', (language) => {
    const title = 'T';
    const lines = everything.map((line) => ({ ...line, title, words: null, owners: line.owners.map(() => 'O') }));
    const { subject, text } = sampleMail(lines, { language, news: sampleNews, signatories, undelivered });
    const english = /\b(the|please|due|overdue|update|before|you|owner|deadline|more|sent|since|reported)\b/i;
    expect(subject).not.toMatch(english);
    expect(text.replaceAll(/https:\S+|Working Group|By e-mail\./g, '')).not.toMatch(english);
  });

  it.each(languages)('have another name for each step in %s', (language) => {
    const { step } = wordsIn(language).news;
    const names = stepTypes.map(step);
    expect(names.filter((name) => name === '')).toEqual([]);
    expect(new Set(names).size).toBeGreaterThan(names.length - 2);
  });

  it('have the plurals of their language', () => {
    const forms = { one: '{n} jour', other: '{n} jours' };
    const said = (language: 'en' | 'fr'): string[] => [0, 1, 2].map((n) => counted(wordsIn(language), forms, n));
    expect(said('fr')).toEqual(['0 jour', '1 jour', '2 jours']);
    expect(said('en')).toEqual(['0 jours', '1 jour', '2 jours']);
  });

  it('write dates and lists as their language does', () => {
    const first = isoDateOf('2027-06-01');
    expect(languages.map((language) => dateWords(wordsIn(language), first))).toEqual([
      '1 June 2027',
      '1er juin 2027',
      '1 de junio de 2027',
    ]);
    expect(dateWords(wordsIn('fr'), isoDateOf('2027-06-11'))).toBe('11 juin 2027');
    expect(languages.map((language) => listed(wordsIn(language), ['A', 'B']))).toEqual(['A and B', 'A et B', 'A y B']);
  });

  it('keep what a value says, braces and all', () => {
    expect(fill('{title} ({reference})', { title: '{reference}', reference: '$&' })).toBe('{reference} ($&)');
  });
});
