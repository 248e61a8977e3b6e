/** Retention over HTTP. */
package nl.keur.retention.web;
