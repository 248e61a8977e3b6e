/**
 * What the validator refuses (ARCHITECTURE §4), one class per rule. {@link
 * nl.keur.content.library.check.ContentCheck} lists the rules in force.
 */
package nl.keur.content.library.check;
