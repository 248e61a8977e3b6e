/**
 * The worked cases of {@code checklists/cases/}: read by file and line, run through the engine, and
 * held against what they state ({@code checklists/README.md}, "Cases").
 */
package nl.keur.content.cases;
