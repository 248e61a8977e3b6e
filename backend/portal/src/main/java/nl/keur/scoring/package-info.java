/**
 * Review of answers, scorecards and the comparison of offers. The engine itself is {@code
 * nl.keur.content.score}. May use: questionnaire, classification, procurement, answering,
 * checklist, identity, kernel.
 */
package nl.keur.scoring;
