/** Routes of the log. */
package nl.keur.audit.web;
