/**
 * A copy of what the portal keeps of one person, for that person: made by themselves, or for a
 * member of staff by an administrator. Each place where something about somebody is kept is named
 * once, and a test holds the list against the schema. Reads only; may use every feature below and
 * the words of the log. Source: GDPR Art. 15, 20.
 */
package nl.keur.disclosure;
