/**
 * The AI systems that the institution uses: who answers for each, its indicated risk level, its
 * purpose and its contract. A system comes in when its clause package is frozen. May use: contract,
 * purpose, classification, procurement, checklist, identity, kernel. Source: AI Act Art. 26.
 */
package nl.keur.register;
