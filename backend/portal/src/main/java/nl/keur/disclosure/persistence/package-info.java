/** Where something about a person is kept in the database. */
package nl.keur.disclosure.persistence;
