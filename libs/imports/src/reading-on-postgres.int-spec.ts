import { readingConformance } from './spec-support/reading-conformance.js';

describe('reports with their queue on PostgreSQL', () => {
  readingConformance(() => null);
});
