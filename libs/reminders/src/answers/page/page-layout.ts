import { escapeHtml, type Language } from '@app/mail';

/** One sheet in the middle, readable without a script, on a phone and in the dark. The names of colours say what they are for. */
const STYLE = `:root{color-scheme:light dark;--page:#f3f4f6;--sheet:#fff;--text:#1c2126;--soft:#535b64;--line:#d3d8de;--act:#1a56b8;--on-act:#fff;--alarm:#a3200d;--quote:#f3f6fb}
@media (prefers-color-scheme:dark){:root{--page:#15181c;--sheet:#1e2227;--text:#e6e8ea;--soft:#adb4bb;--line:#434b54;--act:#8ab8ff;--on-act:#10151c;--alarm:#ffab9f;--quote:#262c34}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;overflow-wrap:anywhere}
main{max-width:42rem;margin:0 auto;padding:2rem 1.5rem;background:var(--sheet);min-height:100vh}
@media (min-width:46rem){main{margin:2rem auto;min-height:0;border:1px solid var(--line);border-radius:12px;padding:2.5rem}}
h1{font-size:1.4rem;line-height:1.3;margin:0 0 .25rem}h2{font-size:1.1rem;margin:2rem 0 .5rem}
p{margin:.5rem 0}.soft{color:var(--soft)}.small{font-size:.9rem}
blockquote{margin:1rem 0;padding:.75rem 1rem;background:var(--quote);border-left:4px solid var(--act);border-radius:4px;white-space:pre-line}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem;margin:1rem 0}dt{color:var(--soft)}dd{margin:0}
@media (max-width:30rem){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}}
fieldset{border:0;margin:1.75rem 0 0;padding:0;min-width:0}legend,.label{font-weight:600;padding:0;display:block}
.choice{display:flex;gap:.75rem;padding:.75rem;margin-top:.5rem;border:1px solid var(--line);border-radius:8px;cursor:pointer}
.choice:has(:checked){border-color:var(--act);box-shadow:inset 0 0 0 1px var(--act)}
.choice input{margin:.3rem 0 0;flex:none;width:1.1rem;height:1.1rem;accent-color:var(--act)}
.choice b,.choice span{display:block}.choice b{font-weight:600}
.field{margin-top:1.25rem}
input[type=text],input[type=url],input[type=date],input[type=file],textarea{width:100%;margin-top:.35rem;padding:.6rem .7rem;font:inherit;color:inherit;background:var(--sheet);border:1px solid var(--soft);border-radius:6px}
textarea{min-height:7rem;resize:vertical}
.wrong{color:var(--alarm);margin:.35rem 0 0}
button{margin-top:1.75rem;padding:.75rem 1.5rem;font:inherit;font-weight:600;color:var(--on-act);background:var(--act);border:0;border-radius:8px;cursor:pointer}
@media (max-width:30rem){button{width:100%}}
a{color:var(--act)}:focus-visible{outline:3px solid var(--act);outline-offset:2px}
footer{margin-top:2.5rem;padding-top:1rem;border-top:1px solid var(--line)}
@supports selector(:has(a)){#until-field{display:none}form:has(#kind-more_time:checked) #until-field{display:block}#by-field{display:none}form:has(#as-other:checked) #by-field{display:block}}`;

export interface Page {
  readonly language: Language;
  readonly title: string;
  /** HTML. */
  readonly main: string;
  /** HTML. */
  readonly footer: string;
}

/** A whole page. Search engines leave it alone: whoever has its address may act. */
export function pageHtml({ language, title, main, footer }: Page): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)} · Sequitur</title><style>${STYLE}</style></head>
<body><main>${main}
<footer class="soft small">${footer}</footer></main></body></html>
`;
}
