import type { ValidCall } from './scene.js';
import { validAnswers } from './valid-answers.js';
import { validImports } from './valid-imports.js';
import { validOthers } from './valid-others.js';
import { validPeople } from './valid-people.js';
import { validProof } from './valid-proof.js';
import { validOutcomes } from './valid-outcomes.js';
import { validRecords } from './valid-records.js';

/** How each route is called rightly, by its name in the document. A route without one fails the contract. */
export const validCalls: Readonly<Record<string, ValidCall>> = {
  ...validOutcomes,
  ...validProof,
  ...validPeople,
  ...validRecords,
  ...validImports,
  ...validOthers,
  ...validAnswers,
};
