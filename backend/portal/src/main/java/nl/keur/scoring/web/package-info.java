/** Scorecards, reviews and the comparison over HTTP, for staff alone. */
package nl.keur.scoring.web;
