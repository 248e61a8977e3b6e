/** Identity in the database. */
package nl.keur.identity.persistence;
