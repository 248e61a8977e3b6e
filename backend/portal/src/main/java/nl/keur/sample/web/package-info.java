/** HTTP of the sample institution. */
package nl.keur.sample.web;
