/**
 * Answer sheets (ARCHITECTURE §4): which questions are shown, hidden or waiting, which must be
 * answered, and the facts that follow. {@code Sheet.evaluate()} is where to start.
 */
package nl.keur.content.sheet;
