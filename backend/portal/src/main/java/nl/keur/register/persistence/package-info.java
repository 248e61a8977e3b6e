/** AI systems in use in the database. */
package nl.keur.register.persistence;
