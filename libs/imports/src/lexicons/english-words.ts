import type { AgreementWords, OwnerWords, SpeechWords, TaskWords } from '../domain/lexicon-words.js';

export const englishSpeech: SpeechWords = {
  topic: /^(?!action)[^.:,;()]{1,90}:\s+(?=\S+\s+\S+\s)/iu,
  adverbial:
    /^(?:(?:responding|replying|referring|reacting|speaking|turning|acting|answering|introducing|summing up|pursuant|according|thanks|during|following|after|in|at|on|as|since|with|for|through|under|regarding|concerning|despite|given|considering|noting|recogni[sz]ing|endorsing|based on|while|when|to)\b(?! \w+ing the group)[^,]{1,320}|additionally|furthermore|moreover|finally|lastly|also|however|ultimately|currently|then|therefore|consequently|importantly|nonetheless|specifically|further|secondly|firstly|in addition),\s+/i,
  condition: /^(?:provided|subject to|unless|on condition|pending|which|with a view)\b/i,
  finiteVerb:
    /(?<![’'-])\b(?:has|have|had|is|are|was|were|will|would|shall|should|could|can|may|must|did|do|does|gave|brought|made|took|put|spoke|sought|told|wrote|kept|met|felt|thought|led|held|said|sent|drew|underlined|undertook|(?!need|indeed|feed|seed|speed|exceed|proceed)[a-z]{2,}ed|proposes|recommends?|invites?|encourages?|urges?|requests|asks|calls|commits|plans(?= to)|intends|aims|notes|agrees|decides|welcomes|includes|extends|emphasi[sz]es|advocates|supports|suggests|promotes|undertakes|thanks|appoints|approves|adopts|confirms|establishes|expresses|disbands|accepts|instructs|directs|endorses|reminds|authori[sz]es|nominates|reaffirms|requires|acknowledges|expires?)\b/,
  second:
    /(?:[,;]|\s)\s?(?:and|but|so)\s(?=(?:the \w+|\p{Lu}[\w/-]+(?: \d[\d/]*)?)(?: also)?\s(?:agreed|decided|concluded|resolved|requested|asked|invited|instructed|recommended)\b)/u,
  pronoun:
    /^(?:he|she|it|they|(?:his|her|its|their) \w+|the (?:foundation|organi[sz]ation|document|contribution|paper|presentation|institute|alliance|country|government|framework|delegation|project|representatives?|delegates?|speaker|programme))\b(?! (?:of|from))/i,
  past: /\b(?:had|having) (?:also |already |previously |earlier |since |been |\w+ly )*$|\brecall(?:ed|s)\b(?:(?!\band\b).)*\bthat\b/i,
  impersonal: /^(?:it|there) (?:(?:has|had)(?: also| further)? been|was|is|were)\b/i,
  presentation:
    /\b(?:contribution|presentation|information document|intervention|input document|working paper)s?\b|\b(?:document|paper|report|submission) (?:by|from)\b/i,
  presents:
    /\b(?:presented|demonstrated|showcased|showed|screened|briefed|shared|gave an? (?:\w+ )?(?:presentation|overview|update)|delivered an? (?:\w+ )?presentation|introduced (?:its|their|the) (?:work|project|study|activities|programme|initiative|experience))\b/i,
  some: /\b(?:multiple|several|some|many|a few|a number of|other|two|three|certain|one|various)\b/i,
  notAName:
    /^(?:the|a|an|this|these|those|that|it|its|he|she|his|her|they|their|there|all|any|some|many|more|most|one|first|second|third|next|final|other|both|each|every|no|several|participants?|delegates?|member|members|mr|mrs|ms|dr|prof|report|document|documents|information|annex|question|questions|recommendations?|presentation|contribution|contributions|meeting|meetings|group|resolution|draft|agenda|item|also|additionally|furthermore|finally|lastly|however|following|during|after|before|since|through|regarding|with|within|for|from|to|on|in|of|by|and|or|as|at|we|will|shall|decides|requests|invites|encourages|welcomes|notes|urges|recommends|agrees|approves|adopts|endorses|instructs|resolves|calls|appoints|confirms|establishes|thanks|recalls|reaffirms|acknowledges|emphasizes|emphasises|moved|seconded|\d+(?:st|nd|rd|th)|countries|topics?|internet|online|january|february|march|april|may|june|july|august|september|october|november|december|(?:.*\s)?(?:guidelines?|framework|programme|program|initiative|project|agreement|strategy|policy|plan|act|convention|day)|\w+(?:ed|ing|ly))$/i,
};

export const englishAgreement: AgreementWords = {
  list: /\bfollowing\b/i,
  adopts: /^(?:approve|endorse|adopt|accept)/i,
  toDo: /^agree\w*\s+to (?!not\b|the\b|a\b|an\b|this\b)\w+/i,
  formal: /^resolved\b/i,
  standing:
    /^\s*(?:(?:also|further|not)\s)?to (?:be (?:started|opened|closed|deleted|discontinued|extended|created|established|approved|adopted|merged|withdrawn)|(?:not |also )?(?:keep|maintain|retain|take into account|take note|note|acknowledge|recogni[sz]e|support|endorse|remain|accept|adopt|approve|welcome|establish|set up|create|start|open|close|discontinue|disband|dissolve|extend|appoint|designate|nominate|defer|postpone|cancel|convene|hold|meet|merge|rename|withdraw))\b|^\s*(?:\w+\s)?that\b.{1,120}?\b(?:will|would|shall|should) (?:be (?:held|convened)|take place|expire|end|meet|remain)\b/i,
  task: /^\s*to (?!the\b|a\b|an\b|this\b|its\b)\w+|^\s*(?:\w+\s)?that\b.*?\b(?:will|would|shall|should|be)\b|^\s*(?:also|further)?\s*(?:,[^,]*,)?\s*(?:on\s)?(?:to \w+|the need to)/i,
};

export const englishTasks: TaskWords = {
  passive: /\bbe\b|take place|focus/i,
  task: /\bbe (?:also |further )?(?:posted|published|circulated|sent|submitted|prepared|drafted|shared|updated|revised|included|added|translated|uploaded|forwarded|transmitted|finali[sz]ed|made available|set up|established)\b/i,
  announced:
    /\b(?:next )?(?:meet|reconvene)\b|\bbe (?:followed|addressed|discussed|considered|held|convened|the focus|on)\b|take place|\bfocus\b/i,
  hoped:
    /\b(?:explained|warned|predicted|estimated|calculated) that (?:it|this|these|they)\b|\b(?:hop(?:ed?|es|ing)|wish(?:ed|es)|believ(?:ed|es)|argued|felt|feared|asked|wondered|questioned|stressed|underlined|if|unless|whether|how|what|where)\b(?!,)/i,
  relative: /\b(?:that|which|who) (?:will|would|shall)\b/i,
};

export const englishOwners: OwnerWords = {
  passive: /^(?:is|are|was|were|be|been)\s(?!to\b)/i,
  objectEnd:
    /\bto\b(?=\s+[a-z])|\b(?:for|with|by|post|prepare|provide|submit)\b|\b(?:in|on)\b(?![^,.;]{1,60}\sto\s[a-z])|[,;.](?=\s+(?:who|which|while|as)\b)/,
  publishing: /\b(?:post|publish|circulate|upload|translate|share)(?:e?d|s|ing)?\b|\bmade available\b|\bonline\b/i,
  editing:
    /\bfootnote\b|\b(?:include|amend|revise|correct|edit|reword)(?:d|ed)?\b.{0,60}\b(?:text|draft|document|footnote|paragraph)\b/i,
  proponent:
    /\b(?:proposed|submitted|coordinated|prepared|tabled|drafted)(?: and \w+)? by ([^,.;]{2,80}?)(?= (?:to|was|were|has|have|and|with)\b|[,.;])/i,
  explicit:
    /\b(?:for|that(?:, [^,]{1,80},)?|asked|requested|tasked)\s((?:the |all )?[^,.;]{2,80}?)\s(?:to\s(?!be\b)[a-z]|(?:should|will|would|shall)\b(?!(?: \w+ly)? be\b)|develop\b|prepare\b|submit\b|report\b|organi[sz]e\b|circulate\b)|\binto ([^,.;]{2,40}?)['’]s (?:mandate|work)\b/i,
  agent:
    /\bbe (?:\w+ly )?\w+(?:ed|en|wn|nt|ld)\b[^,.;]{0,60}? by ((?!\d|(?:the )?(?:end|beginning|start|close|next|same|middle|latest)\b)[^,.;]{2,80}?)(?=[,.;]|\s(?:and|by|in|before|to|at|with|for|on|through)\b|$)/i,
  relative:
    /\b(?:that|which|who) (?:have|has|are|is|were|was|did|do|does) (?:not |yet |already |been )*(?:\w+ed|done|so|do|made|given|taken)(?: so)?\b|, having [^,]*,/gi,
  offeredBy:
    /\b(?:offers?|invitation|readiness|willingness|commitment)(?: expressed| made| extended)? (?:of|by|from) (?!his\b|her\b|its\b|their\b)([^,.;]{2,80}?)\s(?:to|for)\b/i,
  toWhom:
    /\b(?:recommend(?:s|ed)?|advis(?:es|ed)|suggest(?:s|ed)|propos(?:es|ed)) to ((?:the )?[^,.;]{2,80}?)(?=\s(?:that|to)\b|[:,.;])/i,
  actionOn: /^(.{2,80}?)\s(?:to(?! be\b)|will|shall|should|must)\s/i,
  verbFirst:
    /^(?:to |please )?(?:add|announce|arrange|ask|assess|check|circulate|clarify|close|collect|compile|complete|consider|consult|contact|continue|convene|create|develop|discuss|distribute|draft|establish|explore|finali[sz]e|follow|identify|include|inform|invite|launch|organi[sz]e|post|prepare|present|propose|provide|publish|raise|report|request|review|revise|schedule|send|share|submit|translate|update|upload|write)\b(?!\s(?:of|on|from)\b)/i,
  obliges: /^(?:should|must|ought to)\b/i,
  participation:
    /\b(?:participation|involvement|engagement|contributions?)(?: and \w+)? (?:of|from|by) ([^,.;]{2,80})/i,
  heldBy: /\b(?:mentioned|presented|introduced|shared|contained|referred to) (?:in|by) ([^,.;]{2,60})/i,
  sentTo:
    /\b(?:sen[dt]|submit(?:ted)?|transmit(?:ted)?|forward(?:ed)?|address(?:ed)?|convey(?:ed)?|statement|LSs?)\b.*?\bto (?:the )?(.{2,120})/i,
  purpose: /\s(?:on|in order|to|for|informing|concerning|regarding|with|was)\s/i,
  everyone: 'Participants',
};
