/**
 * The clause package of an awarded offer: proposed by the clause engine, decided and filled in by
 * people, printed as DOCX, PDF and JSON, and frozen with its hash. Freezing brings the AI system
 * into use. May use: award, scoring, questionnaire, purpose, classification, procurement,
 * answering, checklist, document, identity, kernel. Source: legal.md §1.5, §3.6; ARCHITECTURE §4.
 */
package nl.keur.contract;
