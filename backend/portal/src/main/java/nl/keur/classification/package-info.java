/**
 * What the facts indicate: prohibited practice, risk level, transparency, the legal roles of both
 * parties and the duties that follow, each with the answers, persons and articles behind it. Keeps
 * the facts of an offer as they were submitted. Indicates, never concludes: a person's decision
 * stands beside it. May use: procurement, answering, checklist, identity, kernel. Source: AI Act
 * Art. 3, 5, 6, 26, 27, 50; GDPR Art. 4, 26, 28, 35.
 */
package nl.keur.classification;
