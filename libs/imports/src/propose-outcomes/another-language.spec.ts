import { english } from '../lexicons/english.js';
import { unreadLanguage } from '../lexicons/languages.js';
import { lexiconFor } from '../lexicons/lexicon.js';
import { proposeOutcomes } from './propose-outcomes.js';
import { someFrench } from './spec-support/some-french.js';

const REPORT = `Rapport de la cinquième réunion du Groupe Récifs (GTR)
La cinquième réunion s'est tenue le 4 mai 2025.
1 Introduction
1.1 Bienvenue.
2 Conclusions
2.1 Le groupe a décidé de fermer le récif.
2.2 Le groupe a chargé le secrétariat de publier la carte avant le 12 juillet 2025.
`;

describe('a report in another language', () => {
  it('is read with the words of that language, by the same rules', () => {
    const { document, candidates } = proposeOutcomes({ text: REPORT, tables: [] }, someFrench);
    expect(document.meetings).toEqual([{ number: 5, date: '2025-05-04' }]);
    expect(candidates.map(({ paragraph, kind, owners, due }) => [paragraph, kind, owners, due?.value])).toEqual([
      ['2.1', 'decision', ['GTR'], undefined],
      ['2.2', 'request', ['secrétariat'], '2025-07-12'],
    ]);
  });

  it('is recognised once its words are in the list of languages, and nothing else is changed', () => {
    const languages = { en: english, fr: someFrench.language };
    expect(lexiconFor(REPORT).language).toBe(english);
    expect(unreadLanguage('fr')).toBe('fr');
    expect(lexiconFor(REPORT, languages).language).toBe(someFrench.language);
    expect(unreadLanguage('fr', languages)).toBeNull();
    expect(lexiconFor('The group agreed that the report of the meeting is sent.', languages).language).toBe(english);
    const { candidates } = proposeOutcomes({ text: REPORT, tables: [] }, lexiconFor(REPORT, languages));
    expect(candidates.map(({ kind }) => kind)).toEqual(['decision', 'request']);
  });
});
