import { hiddenDocuments } from '@app/documents';
import type { AsOfMoment } from '../reading/as-of.js';
import { reportedOccasionsOf, type HeldOccasion } from '../reading/occasions.js';
import type { RegisterAt } from '../reading/register-at.js';

/**
 * The meetings of a body with the reports that silence is counted by: those that the asker may see. Where a meeting has only
 * reports that are kept from the asker, those are counted, since it is not without a report; beside one that is seen, none is.
 */
export async function countedOccasionsOf(
  { db, sight }: Pick<RegisterAt, 'db' | 'sight'>,
  body: string,
  asOf: AsOfMoment | null,
): Promise<readonly HeldOccasion[]> {
  const occasions = await reportedOccasionsOf(db, body, asOf);
  const hidden = await hiddenDocuments(
    db,
    sight,
    occasions.flatMap(({ reports }) => reports),
  );
  if (hidden.size === 0) return occasions;
  return occasions.map((occasion) => {
    const seen = occasion.reports.filter((report) => !hidden.has(report));
    if (seen.length === 0) return occasion;
    return { ...occasion, reports: seen, reviewed: occasion.reviewed.filter((report) => seen.includes(report)) };
  });
}
