/**
 * Which offer was chosen, by whom and why; a person decides, with the scorecards of that moment
 * kept. May use: scoring, questionnaire, purpose, procurement, identity, kernel.
 */
package nl.keur.award;
