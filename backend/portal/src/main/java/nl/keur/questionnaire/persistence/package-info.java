/** Questionnaires, invitations and submissions in the database. */
package nl.keur.questionnaire.persistence;
