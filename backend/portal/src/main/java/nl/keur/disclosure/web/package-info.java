/** Copies of somebody's data over HTTP. */
package nl.keur.disclosure.web;
