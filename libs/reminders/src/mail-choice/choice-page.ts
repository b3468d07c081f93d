import { escapeHtml, fill, type Language } from '@app/mail';
import { pageHtml } from '../answers/page/page-layout.js';
import { wordsIn } from '../digest-mail/words/index.js';
import { type Often, oftens } from '../domain/mail-choice.js';

export interface ChoicePage {
  readonly language: Language;
  /** Of the recipient. */
  readonly name: string;
  readonly often: Often;
  /** What was just done: nothing, a choice, or an attempt that chose nothing. */
  readonly done: 'nothing' | 'saved' | 'none-chosen';
}

/** Readable and usable without a script; showing it changes nothing. */
export function choicePage({ language, name, often, done }: ChoicePage): string {
  const { choice } = wordsIn(language);
  const said = {
    nothing: '',
    saved: `<p role="status"><b>${choice.saved}</b></p>`,
    'none-chosen': `<p role="alert" class="wrong">${choice.none}</p>`,
  };
  return pageHtml({
    language,
    title: choice.title,
    main: `<h1>${choice.title}</h1>${said[done]}
<form method="post"><fieldset aria-label="${escapeHtml(choice.title)}">${oftens.map((each) => option(language, each, each === often)).join('\n')}</fieldset>
<button>${choice.save}</button></form>`,
    footer: escapeHtml(fill(choice.whose, { name })),
  });
}

/** For an address that was altered, cut short or invented, whoever reads it. */
export function forgedPage(language: Language): string {
  const { title, todo } = wordsIn(language).choice.forged;
  return pageHtml({ language, title, main: `<h1>${title}</h1><p>${todo}</p>`, footer: 'mail-choice-link-forged' });
}

function option(language: Language, often: Often, isChosen: boolean): string {
  const { title, hint } = wordsIn(language).choice.oftens[often];
  return `<label class="choice"><input type="radio" name="often" value="${often}"${isChosen ? ' checked' : ''}>
<span><b>${escapeHtml(title)}</b><span class="soft small">${escapeHtml(hint)}</span></span></label>`;
}
