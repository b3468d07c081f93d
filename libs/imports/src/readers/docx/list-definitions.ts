import { readXml, type XmlAttributes } from '../archive/package-xml.js';
import { integer } from './paragraph-styles.js';

/** One level of a list as Word defines it (ECMA-376 part 1, 17.9). */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** `%1.%2` stands for the numbers of the first two levels. */
  readonly text: string;
  /** Counts anew after a paragraph of this level (from 1) or one above; 0 never; null after any level above. */
  readonly restart: number | null;
  /** Prints the numbers of all levels as 1, 2, 3. */
  readonly legal: boolean;
  readonly style: string | null;
}

/** A list that paragraphs name; lists with one `counter` count together. */
export interface ListDefinition {
  readonly counter: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** By level: where this list begins to count for itself. */
  readonly starts: ReadonlyMap<number, number>;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
interface Abstract {
  readonly levels: Map<number, Mutable<ListLevel>>;
  link: string | null;
}
interface Named {
  counter: string;
  readonly levels: Map<number, Mutable<ListLevel>>;
  readonly starts: Map<number, number>;
}

const noLevel = (): Mutable<ListLevel> => ({
  ...{ start: 1, format: 'decimal', text: '', restart: null, legal: false, style: null },
});

/** Gathers what `numbering.xml` declares, element by element. */
class Gathering {
  readonly abstracts = new Map<string, Abstract>();
  readonly named = new Map<string, Named>();
  /** By the name of a numbering style: the abstract list that defines it. */
  readonly styles = new Map<string, string>();
  private abstract: Abstract | null = null;
  private list: Named | null = null;
  private level: Mutable<ListLevel> | null = null;
  private overridden = 0;
  private id = '';

  open(element: string, attributes: XmlAttributes): void {
    const value = attributes['val'];
    if (element === 'abstractNum') {
      this.id = attributes['abstractNumId'] ?? '';
      this.abstract = { levels: new Map(), link: null };
      this.abstracts.set(this.id, this.abstract);
    } else if (element === 'num') {
      this.list = { counter: '', levels: new Map(), starts: new Map() };
      this.named.set(attributes['numId'] ?? '', this.list);
    } else if (element === 'lvl') this.openLevel(integer(attributes['ilvl']) ?? this.overridden);
    else if (element === 'lvlOverride') this.overridden = integer(attributes['ilvl']) ?? 0;
    else if (element === 'startOverride') this.list?.starts.set(this.overridden, integer(value) ?? 1);
    else if (element === 'abstractNumId' && this.list) this.list.counter = value ?? '';
    else if (element === 'numStyleLink' && this.abstract) this.abstract.link = value ?? null;
    else if (element === 'styleLink') this.styles.set(value ?? '', this.id);
    else if (this.level) this.describe(this.level, element, value);
  }

  close(element: string): void {
    if (element === 'lvl') this.level = null;
    if (element === 'abstractNum') this.abstract = null;
    if (element === 'num') this.list = null;
  }

  private openLevel(index: number): void {
    this.level = noLevel();
    (this.abstract ?? this.list)?.levels.set(index, this.level);
  }

  private describe(level: Mutable<ListLevel>, element: string, value: string | undefined): void {
    if (element === 'start') level.start = integer(value) ?? 1;
    if (element === 'numFmt') level.format = value ?? 'decimal';
    if (element === 'lvlText') level.text = value ?? '';
    if (element === 'lvlRestart') level.restart = integer(value);
    if (element === 'isLgl') level.legal = value !== '0' && value !== 'false';
    if (element === 'pStyle') level.style = value ?? null;
  }
}

/** The lists of a document by their id. Refuses as `readXml` does. */
export function listDefinitions(xml: string | null, file: string): ReadonlyMap<string, ListDefinition> {
  const gathering = new Gathering();
  if (xml !== null)
    readXml(xml, file, {
      open: (element, attributes) => {
        gathering.open(element, attributes);
      },
      close: (element) => {
        gathering.close(element);
      },
    });
  const { abstracts, named, styles } = gathering;
  return new Map(
    [...named].map(([id, { counter, levels, starts }]) => {
      const link = abstracts.get(counter)?.link ?? null;
      const source = (link === null ? undefined : styles.get(link)) ?? counter;
      return [id, { counter: source, starts, levels: new Map([...(abstracts.get(source)?.levels ?? []), ...levels]) }];
    }),
  );
}
