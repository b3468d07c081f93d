export { papersProblems } from './http/papers.problems.js';
export { paperKinds, type Paper, type PaperEntry, type PaperKind, type PaperSection } from './paper.js';
export { PapersModule } from './papers.module.js';
export { PreparePaper } from './prepare-paper/prepare-paper.query.js';
export { writePaper, type PaperFormat, type WrittenPaper } from './write-paper.js';
export { ReadBack } from './read-back/read-back.query.js';
