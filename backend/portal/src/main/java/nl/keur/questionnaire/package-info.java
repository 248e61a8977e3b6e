/**
 * Questionnaires: put together, previewed and issued by the purchaser; invitations with which
 * vendors come in; contested facts; submission with a receipt. What was issued or submitted is
 * never updated. May use: purpose, classification, procurement, answering, checklist, identity,
 * kernel.
 */
package nl.keur.questionnaire;
