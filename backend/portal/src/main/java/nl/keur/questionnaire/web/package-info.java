/** Questionnaires over HTTP: composing and issuing for staff, answering for an invited vendor. */
package nl.keur.questionnaire.web;
