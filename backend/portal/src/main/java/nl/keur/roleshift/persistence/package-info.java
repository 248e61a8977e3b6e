/** Change reports and findings in the database. */
package nl.keur.roleshift.persistence;
