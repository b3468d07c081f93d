import { EvidenceMediaType } from '@app/contracts';
import { counted, dateWords, escapeHtml, fill, type Language } from '@app/mail';
import { answerKinds } from '../../domain/answers/answer.events.js';
import type { AnswerFields, FieldProblems } from '../answer-reminder/answer-form.js';
import type { LinkedOutcome } from '../open-link/linked-outcome.js';
import { footerHtml, outcomeHtml } from './outcome-html.js';
import { pageHtml } from './page-layout.js';
import { type PageWords, pageWordsIn } from './words/index.js';

/** What the page shows besides the outcome: what was filled in, and what is wrong with it. */
export interface FormShown {
  readonly language: Language;
  readonly fields: AnswerFields;
  readonly problems: FieldProblems;
  readonly mailFrom: string;
}

interface Filled extends FormShown {
  readonly words: PageWords;
}

/** The page behind a link that was not used yet. It only shows; what its button sends acts. */
export function answerPage(linked: LinkedOutcome, shown: FormShown): string {
  const { language, problems, mailFrom } = shown;
  const words = pageWordsIn(language);
  const { form } = words;
  const filled = { ...shown, words };
  const wrong = Object.keys(problems).length;
  const summary = wrong === 0 ? '' : `<p class="wrong" role="alert">${counted(words, form.wrong, wrong)}</p>`;
  const main = `${outcomeHtml(words, linked)}
<p>${sentToHtml(words, linked)}
${form.whatFollows}</p>
${summary}
<form method="post" enctype="multipart/form-data">
${kindFields(filled)}
${untilField(filled)}
<div class="field"><label class="label" for="note">${form.note}</label>
<textarea id="note" name="note" dir="auto" maxlength="10000"${described('note', problems)}>${escapeHtml(shown.fields.note)}</textarea>${wrongHtml('note', filled)}</div>
${evidenceFields(filled)}
${whoFields(linked, filled)}
<button type="submit">${form.send}</button>
</form>`;
  const named = `${linked.reference}: ${linked.title}`;
  const title = wrong === 0 ? named : fill(words.dated, { label: form.notSentYet, value: named });
  return pageHtml({ language, title, main, footer: footerHtml(words, linked.helper, mailFrom) });
}

function sentToHtml(words: PageWords, { sentTo, until }: LinkedOutcome): string {
  const name = `<b>${escapeHtml(sentTo.name)}</b>`;
  return fill(words.form.sentTo, { name, date: dateWords(words, until) });
}

function kindFields(filled: Filled): string {
  const { kinds, form } = filled.words;
  const choices = answerKinds.map(
    (kind) =>
      `<label class="choice"><input type="radio" id="kind-${kind}" name="kind" value="${kind}" required${
        filled.fields.kind === kind ? ' checked' : ''
      }><span><b>${kinds[kind].title}</b><span class="soft small">${kinds[kind].hint}</span></span></label>`,
  );
  return `<fieldset><legend>${form.answer}</legend>${wrongHtml('kind', filled)}${choices.join('\n')}</fieldset>`;
}

function untilField(filled: Filled): string {
  const { fields, problems, words } = filled;
  return `<div class="field" id="until-field"><label class="label" for="until">${words.form.until}</label>
<input type="date" id="until" name="until" value="${escapeHtml(fields.until)}"${described('until', problems)}>${wrongHtml('until', filled)}</div>`;
}

function evidenceFields(filled: Filled): string {
  const { fields, problems, words } = filled;
  return `<fieldset><legend>${words.form.evidence}</legend>
<div class="field"><label for="link">${words.form.link}</label>
<input type="url" id="link" name="link" maxlength="2000" placeholder="https://" value="${escapeHtml(fields.link)}"${described('link', problems)}>${wrongHtml('link', filled)}</div>
<div class="field"><label for="file">${words.form.file}</label>
<input type="file" id="file" name="file" accept="${EvidenceMediaType.options.join(',')}"${described('file', problems)}>${wrongHtml('file', filled)}</div></fieldset>`;
}

function whoFields({ sentTo }: LinkedOutcome, filled: Filled): string {
  const { fields, problems, words } = filled;
  const { form } = words;
  const name = escapeHtml(sentTo.name);
  const choice = (value: string, title: string, hint: string): string =>
    `<label class="choice"><input type="radio" id="as-${value}" name="as" value="${value}" required${
      fields.as === value ? ' checked' : ''
    }><span><b>${title}</b><span class="soft small">${hint}</span></span></label>`;
  return `<fieldset><legend>${form.who}</legend>${wrongHtml('as', filled)}
${choice('recipient', fill(sentTo.kind === 'entity' ? form.office : form.person, { name }), form.toYou)}
${choice('other', form.forwarded.title, fill(form.forwarded.hint, { name }))}
<div class="field" id="by-field"><label class="label" for="by">${form.by}</label>
<input type="text" id="by" name="by" dir="auto" maxlength="200" autocomplete="name" value="${escapeHtml(fields.by)}"${described('by', problems)}>${wrongHtml('by', filled)}</div></fieldset>`;
}

function wrongHtml(field: keyof FieldProblems, { problems, words }: Filled): string {
  const problem = problems[field];
  return problem === undefined
    ? ''
    : `<p class="wrong" id="${field}-wrong">${escapeHtml(words.form.problems[problem])}</p>`;
}

function described(field: keyof FieldProblems, problems: FieldProblems): string {
  return problems[field] === undefined ? '' : ` aria-invalid="true" aria-describedby="${field}-wrong"`;
}
