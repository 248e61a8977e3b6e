/** AI systems in use over HTTP. */
package nl.keur.register.web;
