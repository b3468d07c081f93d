import type { DigestContent } from './digest-content.js';

export function whyYouGetThis({ bodies }: DigestContent): string {
  const names = bodies.map(({ name }) => name).join(' and ');
  return (
    `You get this because you follow up outcomes of the ${names}. There is one such mail a day at most, on working days ` +
    'in the morning, and none when nothing is due. What is planned and what was sent:'
  );
}
