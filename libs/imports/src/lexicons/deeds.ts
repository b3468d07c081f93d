/** How reports tell that something was done, is under way or came in. */
const english =
  /\b(?:presented|recalled|reported|informed|launched|published|released|developed|completed|finali[sz]ed|sent|submitted|translated|disseminated|implemented|carried out|organi[sz]ed|held|shared|updated|explained|outlined|provided|conducted|established|created|posted|reviewed|received|discussed|described|announced|recogni[sz]ed|adopted|approved|has (?:been|led)|have been|is working on|progress)\b/i;

/** What is still to come is no deed. */
const englishToCome =
  /\b(?:will|shall) (?:be )?\w+|\b(?:is|are) (?:expected|planned|scheduled|invited|encouraged|urged)\b/i;

/** Whether a sentence tells of something done, rather than asked for or promised. */
export const tellsOfDeed = (sentence: string): boolean => english.test(sentence) && !englishToCome.test(sentence);
