/**
 * Changes of an AI system in use, held against the purpose that both sides agreed: a change report
 * leads to findings by the rules of {@code nl.keur.content.roleshift}, each for a person to
 * conclude on. Points out, never concludes. May use: register, contract, purpose, classification,
 * questionnaire, procurement, answering, checklist, identity, kernel. Source: AI Act Art. 3(23),
 * 25; legal.md §4.2.
 */
package nl.keur.roleshift;
