/** Versions, drafts and agreements of intended purposes in the database. */
package nl.keur.purpose.persistence;
