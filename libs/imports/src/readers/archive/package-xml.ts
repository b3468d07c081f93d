import { Parser } from 'htmlparser2';
import { damaged } from '../report-refusal.js';

export type XmlAttributes = Readonly<Record<string, string>>;

/** What is told of an XML part, element by element. WordprocessingML's names are without prefix, and all attributes'. */
export interface XmlListener {
  open(name: string, attributes: XmlAttributes): void;
  close(name: string): void;
  text?(text: string): void;
}

/** No part of an office document nests deeper. */
const DEEPEST = 2_000;

/** In the transitional and in the strict form of the format. */
const WORD = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
const withoutPrefixes = (attributes: XmlAttributes): XmlAttributes =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [local(name), value]));

/** The prefixes by which a part calls WordprocessingML, as its root declares them. */
class Prefixes {
  private readonly word = new Set(['w']);

  declare(attributes: XmlAttributes): void {
    for (const [name, value] of Object.entries(attributes))
      if (name.startsWith('xmlns:') && WORD.has(value)) this.word.add(local(name));
  }

  short(name: string): string {
    const colon = name.indexOf(':');
    return colon !== -1 && this.word.has(name.slice(0, colon)) ? name.slice(colon + 1) : name;
  }
}

/**
 * Reads a part of an office document. Office programs write no document type definition; one that is there would be there to
 * define entities, so the file is refused. Throws `report-damaged` for it, and for elements that are not closed.
 */
export function readXml(xml: string, name: string, listener: XmlListener): void {
  const prefixes = new Prefixes();
  let depth = 0;
  let justOpened = false;
  const parser = new Parser(
    {
      onprocessinginstruction: (instruction) => {
        if (instruction.startsWith('!')) throw damaged(name, 'it carries definitions that no word processor writes');
      },
      onopentag: (element, attributes) => {
        depth += 1;
        justOpened = true;
        if (depth > DEEPEST) throw damaged(name, 'its parts are nested too deeply');
        if (depth === 1) prefixes.declare(attributes);
        listener.open(prefixes.short(element), withoutPrefixes(attributes));
      },
      onclosetag: (element, implied) => {
        depth -= 1;
        listener.close(prefixes.short(element));
        // The parser calls the end of `<w:b/>` implied as well.
        if (implied && !justOpened) throw damaged(name, 'a part of it ends too early');
        justOpened = false;
      },
      ontext: (text) => {
        justOpened = false;
        listener.text?.(text);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
}
