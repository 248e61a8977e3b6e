/** Clause packages in the database. */
package nl.keur.contract.persistence;
