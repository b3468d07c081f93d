/**
 * Takes steps over HTTP, one after the other, for so long; after each it asks the register for the outcome with the position
 * that the command answered. Resolves to the p99 of the command's own time and of the time from its answer to the page's.
 */
export async function visibleAfter(api, { ids, body }, windowMs) {
  const until = performance.now() + windowMs;
  const appends = [];
  const shown = [];
  while (performance.now() < until) {
    const started = performance.now();
    const position = await report(api, body, ids[appends.length % ids.length]);
    const answered = performance.now();
    await page(api, body, position);
    appends.push(answered - started);
    shown.push(performance.now() - answered);
  }
  return { append: p99(appends), visible: p99(shown) };
}

async function report(api, scope, id) {
  const body = JSON.stringify({ step: 'OutcomeReviewed', effectiveOn: '2026-01-01', meeting: `${scope}-20` });
  const answer = await fetch(`${api.address}/api/v1/outcomes/${id}/steps`, {
    method: 'POST',
    headers: { ...api.headers, 'content-type': 'application/json' },
    body,
  });
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()).position;
}

async function page(api, body, position) {
  const answer = await fetch(`${api.address}/api/v1/outcomes?body=${body}&kind=action_item&limit=1`, {
    headers: { ...api.headers, 'x-min-position': position },
  });
  if (!answer.ok) throw new Error(await answer.text());
  await answer.text();
}

function p99(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.99)];
}
