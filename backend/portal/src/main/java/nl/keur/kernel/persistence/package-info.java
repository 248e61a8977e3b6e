/** How transactions run on H2 and PostgreSQL. */
package nl.keur.kernel.persistence;
