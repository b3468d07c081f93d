/** The Council Working Group on Child Online Protection and how its reports spell it. */
export const cwgCop = {
  acronym: 'CWG-COP',
  says: /\b(?:ITU )?Council Working Group on (?:Child Online Protection|COP)\b(?: \((?:CWG-COP|WG-CP)\))?|\bCWG[- ](?:on )?COP\b|\bWG-C(?:O)?P\b|\bWorking Group on Child Online Protection\b/i,
};
