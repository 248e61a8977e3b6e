/** Reviews and kept scorecards in the database. */
package nl.keur.scoring.persistence;
