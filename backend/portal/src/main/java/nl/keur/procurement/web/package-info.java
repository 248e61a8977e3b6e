/** Dossiers over HTTP. */
package nl.keur.procurement.web;
