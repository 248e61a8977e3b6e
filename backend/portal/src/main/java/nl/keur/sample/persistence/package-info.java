/** All rows of the sample institution. */
package nl.keur.sample.persistence;
