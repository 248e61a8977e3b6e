/** Facts of offers in the database. */
package nl.keur.classification.persistence;
