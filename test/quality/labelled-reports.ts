import { fileURLToPath } from 'node:url';

/** A report with hand labels; paths are absolute. */
export interface LabelledReport {
  readonly name: string;
  readonly file: string;
  readonly labels: string;
}

const path = (relative: string): string => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

const sample =
  (labels: string) =>
  (name: string): LabelledReport => ({
    name,
    file: path(`sample/reports/${name}.txt`),
    labels: path(`test/fixtures/${labels}/${name}.json`),
  });

const other = (name: string): LabelledReport => ({
  name,
  file: path(`test/fixtures/other-bodies/${name}.txt`),
  labels: path(`test/fixtures/other-bodies/${name}.json`),
});

/** Reports of the sample's body that two readers labelled; the rules were made with them in view. */
export const labelledReports: readonly LabelledReport[] = ['cwg-cop-07-08', 'cwg-cop-15-16', 'cwg-cop-20'].map(
  sample('gold'),
);

/** Reports of the same body that one reader labelled, before the rules were tried on them. */
export const reportsOfTheSameBody: readonly LabelledReport[] = ['cwg-cop-11', 'cwg-cop-18'].map(sample('labels'));

/** Invented reports in the manners of other bodies: other numbering, other verbs, lists and labels. */
export const reportsOfOtherBodies: readonly LabelledReport[] = [
  'archives-trustees-minutes',
  'community-networks-report',
  'food-labels-expert-group',
  'forest-committee-report',
  'harbour-town-council',
  'housing-committee-session',
  'indian-ocean-conclusions',
  'joint-water-soil-session',
  'protocol-call-minutes',
  'quantum-study-group',
  'river-convention-decisions',
  'routing-group-notes',
  'sea-state-outcome',
  'smart-meters-flash-report',
  'study-group-seals',
  'transport-expert-minutes',
  'valves-plenary-resolutions',
  'wearables-plenary-resolutions',
].map(other);
