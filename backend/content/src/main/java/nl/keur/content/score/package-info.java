/**
 * Scoring (ARCHITECTURE §6): {@code Scorecard.of} is a pure function of what was submitted, the
 * reviews, the profile and the day of assessment. Fractions are exact; numbers are rounded once.
 */
package nl.keur.content.score;
