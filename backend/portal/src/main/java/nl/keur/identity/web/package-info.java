/** Sign-in, sessions and people over HTTP. */
package nl.keur.identity.web;
