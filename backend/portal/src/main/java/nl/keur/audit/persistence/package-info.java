/** Audit rows in the database. */
package nl.keur.audit.persistence;
