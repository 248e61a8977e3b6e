/** Lists over the tables of all features, by jOOQ. */
package nl.keur.overview.persistence;
