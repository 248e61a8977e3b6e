/** The HTTP border that all features share: problems, headers, the single-page application. */
package nl.keur.kernel.web;
