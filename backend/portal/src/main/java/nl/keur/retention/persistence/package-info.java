/** What is kept of procurements, and its removal, in the database. */
package nl.keur.retention.persistence;
