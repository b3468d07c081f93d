import { EvidenceMediaType } from '@app/contracts';
import { escapeHtml } from '@app/mail';
import { answerKinds } from '../../domain/answers/answer.events.js';
import type { AnswerFields, FieldProblems } from '../answer-reminder/answer-form.js';
import type { LinkedOutcome } from '../open-link/linked-outcome.js';
import { dayWords, kindChoices } from './answer-words.js';
import { footerHtml, outcomeHtml } from './outcome-html.js';
import { pageHtml } from './page-layout.js';

/** What the page shows besides the outcome: what was filled in, and what is wrong with it. */
export interface FormShown {
  readonly fields: AnswerFields;
  readonly problems: FieldProblems;
  readonly mailFrom: string;
}

/** The page behind a link that was not used yet. It only shows; what its button sends acts. */
export function answerPage(linked: LinkedOutcome, shown: FormShown): string {
  const { problems } = shown;
  const wrong = Object.keys(problems).length;
  const summary =
    wrong === 0
      ? ''
      : `<p class="wrong" role="alert">Nothing was sent yet: ${wrong === 1 ? 'one thing is' : `${wrong} things are`} missing or not as it should be.</p>`;
  const main = `${outcomeHtml(linked)}
<p>This link was sent to <b>${escapeHtml(linked.sentTo.name)}</b> and is good for one answer, until ${dayWords(linked.until)}.
Your answer goes to the secretariat, which verifies it; nothing is closed by it.</p>
${summary}
<form method="post" enctype="multipart/form-data">
${kindFields(shown)}
${untilField(shown)}
<div class="field"><label class="label" for="note">Note</label>
<textarea id="note" name="note" maxlength="10000"${described('note', problems)}>${escapeHtml(shown.fields.note)}</textarea>${wrongHtml('note', problems)}</div>
${evidenceFields(shown)}
${whoFields(linked, shown)}
<button type="submit">Send the answer</button>
</form>`;
  const title = `${wrong === 0 ? '' : 'Not sent yet: '}${linked.reference}: ${linked.title}`;
  return pageHtml({ title, main, footer: footerHtml(linked.helper, shown.mailFrom) });
}

function kindFields({ fields, problems }: FormShown): string {
  const choices = answerKinds.map(
    (kind) =>
      `<label class="choice"><input type="radio" id="kind-${kind}" name="kind" value="${kind}" required${
        fields.kind === kind ? ' checked' : ''
      }><span><b>${kindChoices[kind].title}</b><span class="soft small">${kindChoices[kind].hint}</span></span></label>`,
  );
  return `<fieldset><legend>Your answer</legend>${wrongHtml('kind', problems)}${choices.join('\n')}</fieldset>`;
}

function untilField({ fields, problems }: FormShown): string {
  return `<div class="field" id="until-field"><label class="label" for="until">More time until</label>
<input type="date" id="until" name="until" value="${escapeHtml(fields.until)}"${described('until', problems)}>${wrongHtml('until', problems)}</div>`;
}

function evidenceFields({ fields, problems }: FormShown): string {
  return `<fieldset><legend>Evidence, if there is any</legend>
<div class="field"><label for="link">A link</label>
<input type="url" id="link" name="link" maxlength="2000" placeholder="https://" value="${escapeHtml(fields.link)}"${described('link', problems)}>${wrongHtml('link', problems)}</div>
<div class="field"><label for="file">A file, at most 20 MB</label>
<input type="file" id="file" name="file" accept="${EvidenceMediaType.options.join(',')}"${described('file', problems)}>${wrongHtml('file', problems)}</div></fieldset>`;
}

function whoFields({ sentTo }: LinkedOutcome, { fields, problems }: FormShown): string {
  const who = escapeHtml(sentTo.name);
  const choice = (value: string, title: string, hint: string): string =>
    `<label class="choice"><input type="radio" id="as-${value}" name="as" value="${value}" required${
      fields.as === value ? ' checked' : ''
    }><span><b>${title}</b><span class="soft small">${hint}</span></span></label>`;
  return `<fieldset><legend>Who answers</legend>${wrongHtml('as', problems)}
${choice('recipient', sentTo.kind === 'entity' ? `I answer for ${who}` : `I am ${who}`, 'The mail came to you.')}
${choice('other', 'The mail was forwarded to me', `${who} gets a copy of your answer.`)}
<div class="field" id="by-field"><label class="label" for="by">Your name and office</label>
<input type="text" id="by" name="by" maxlength="200" autocomplete="name" value="${escapeHtml(fields.by)}"${described('by', problems)}>${wrongHtml('by', problems)}</div></fieldset>`;
}

function wrongHtml(field: keyof FieldProblems, problems: FieldProblems): string {
  const problem = problems[field];
  return problem === undefined ? '' : `<p class="wrong" id="${field}-wrong">${escapeHtml(problem)}</p>`;
}

function described(field: keyof FieldProblems, problems: FieldProblems): string {
  return problems[field] === undefined ? '' : ` aria-invalid="true" aria-describedby="${field}-wrong"`;
}
