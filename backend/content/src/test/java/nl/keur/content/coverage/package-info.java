/**
 * What covers each point of the sources that the content was drawn from: {@code
 * checklists/coverage/}, read by file and line and held against the content itself ({@code
 * checklists/README.md}, "Coverage").
 */
package nl.keur.content.coverage;
