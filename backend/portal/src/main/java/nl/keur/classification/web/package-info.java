/** Classifications over HTTP. */
package nl.keur.classification.web;
