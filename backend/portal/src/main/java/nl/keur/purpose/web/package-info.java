/** Intended purposes over HTTP. */
package nl.keur.purpose.web;
