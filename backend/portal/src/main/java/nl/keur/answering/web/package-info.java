/** Answer sheets over HTTP: the same routes for staff and for an invited vendor. */
package nl.keur.answering.web;
