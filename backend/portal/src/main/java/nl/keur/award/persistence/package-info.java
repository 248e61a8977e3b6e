/** Awards in the database. */
package nl.keur.award.persistence;
