import { languageOf, preferredLanguage } from './language.js';

describe('the language of a mail or page', () => {
  it('is that of the tag, and English where nothing is written in it', () => {
    expect(['fr', 'fr-CH', 'ES', 'en-US', 'ar', ''].map(languageOf)).toEqual(['fr', 'fr', 'es', 'en', 'en', 'en']);
  });

  it.each([
    ['fr-CH, fr;q=0.9, en;q=0.8', 'fr'],
    ['ar, es;q=0.5, en;q=0.7', 'en'],
    ['de, es-AR;q=0.3', 'es'],
    ['fr;q=0, es', 'es'],
    ['*', 'en'],
    ['', 'en'],
  ])('is what a browser likes best of those there are: %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });
});
