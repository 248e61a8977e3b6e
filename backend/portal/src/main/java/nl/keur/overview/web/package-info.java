/** Overviews over HTTP. */
package nl.keur.overview.web;
