/** Dossiers in the database. */
package nl.keur.procurement.persistence;
