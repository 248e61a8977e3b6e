/** Clause packages over HTTP. */
package nl.keur.contract.web;
