/** Content snapshots in the database. */
package nl.keur.checklist.persistence;
