import { Query } from '@nestjs/cqrs';
import { type BodyView } from '../body.view.js';

/** All, by name. */
export class ListBodies extends Query<readonly BodyView[]> {}
