/** Sheets, answers and evidence in the database. */
package nl.keur.answering.persistence;
