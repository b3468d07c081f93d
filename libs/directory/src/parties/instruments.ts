import { type InstrumentAsRegistered, type InstrumentVersion } from '../domain/index.js';
import { isoDateOf } from '@app/kernel';

/** An instrument that ships with the product, with the versions that were adopted one after the other. */
export interface ShippedInstrument extends InstrumentAsRegistered {
  readonly title: string;
  readonly versions: readonly InstrumentVersion[];
}

type Adoption = readonly [place: string, on: string];

/** Adopted at the first place and revised at each of the others, as conferences of the Union cite their resolutions. */
function revised(
  number: string,
  by: string,
  [first, ...later]: readonly [Adoption, ...Adoption[]],
): InstrumentVersion[] {
  const version = ([place, on]: Adoption, act: 'adopted' | 'revised'): InstrumentVersion => {
    const year = on.slice(0, 4);
    const rev = act === 'revised' ? 'Rev. ' : '';
    return {
      version: `${act === 'revised' ? 'rev-' : ''}${place.toLowerCase().replaceAll(' ', '-')}-${year}`,
      act,
      by: `${by} ${year}`,
      place,
      on: isoDateOf(on),
      aliases: [
        `Resolution ${number} (${rev}${place}, ${year})`,
        `Resolution ${number} of the ITU ${by} ${year}`,
        `ITU ${by.split(' ')[0] ?? by} Resolution ${number} (${rev}${place}, ${year})`,
        `Resolution ${number} (${by}, ${place}, ${year})`,
      ],
    };
  };
  return [version(first, 'adopted'), ...later.map((each) => version(each, 'revised'))];
}

const PP = 'Plenipotentiary Conference';
const WTDC = 'WTDC';
const guadalajara: Adoption = ['Guadalajara', '2010-10-22'];
const later: readonly Adoption[] = [
  ['Busan', '2014-11-07'],
  ['Dubai', '2018-11-16'],
  ['Bucharest', '2022-10-14'],
];

/** Those that the work on child online protection rests on. Dates are the last day of the session that adopted them. */
export const shippedInstruments: readonly ShippedInstrument[] = [
  {
    instrument: 'council-resolution-1306',
    kind: 'resolution',
    title: 'Council Resolution 1306',
    aliases: ['Resolution 1306', 'ITU Council Resolution 1306'],
    versions: [
      {
        ...{ version: 'council-2009', act: 'adopted', by: 'ITU Council 2009', place: 'Geneva' },
        ...{
          on: isoDateOf('2009-10-30'),
          aliases: ['Resolution 1306 (Council 2009)', 'Resolution 1306 (2009)', 'Resolution 1306 (C09)'],
        },
      },
      {
        ...{ version: 'modified-council-2015', act: 'modified', by: 'ITU Council 2015', place: 'Geneva' },
        ...{
          on: isoDateOf('2015-05-21'),
          aliases: ['Resolution 1306 (C09 Modified C15)', 'C09 Modified C15', 'Resolution 1306 (modified 2015)'],
        },
      },
    ],
  },
  {
    instrument: 'pp-resolution-179',
    kind: 'resolution',
    title: 'Plenipotentiary Resolution 179',
    aliases: ['Resolution 179', 'PP Resolution 179', 'ITU Plenipotentiary Resolution 179'],
    versions: revised('179', PP, [guadalajara, ...later]),
  },
  {
    instrument: 'pp-resolution-130',
    kind: 'resolution',
    title: 'Plenipotentiary Resolution 130',
    aliases: ['Resolution 130', 'PP Resolution 130', 'ITU Plenipotentiary Resolution 130'],
    versions: revised('130', PP, [['Marrakesh', '2002-10-18'], ['Antalya', '2006-11-24'], guadalajara, ...later]),
  },
  {
    instrument: 'wtdc-resolution-67',
    kind: 'resolution',
    title: 'WTDC Resolution 67',
    aliases: ['Resolution 67'],
    versions: revised('67', WTDC, [
      ['Hyderabad', '2010-06-04'],
      ['Dubai', '2014-04-10'],
      ['Buenos Aires', '2017-10-20'],
      ['Kigali', '2022-06-16'],
    ]),
  },
  {
    instrument: 'convention-on-the-rights-of-the-child',
    kind: 'convention',
    title: 'Convention on the Rights of the Child',
    aliases: ['CRC', 'UNCRC', 'UN Convention on the Rights of the Child'],
    versions: [],
  },
  {
    instrument: 'itu-cop-guidelines',
    kind: 'other',
    title: 'ITU Guidelines on Child Online Protection',
    aliases: [
      'COP Guidelines',
      'ITU Child Online Protection (COP) Guidelines',
      'ITU-COP Guidelines',
      'Child Online Protection Guidelines',
    ],
    versions: [],
  },
];
