/** The outbox in the database. */
package nl.keur.notification.persistence;
