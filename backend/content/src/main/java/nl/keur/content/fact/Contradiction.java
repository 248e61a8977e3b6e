package nl.keur.content.fact;

import nl.keur.content.condition.Condition;
import nl.keur.content.text.Text;

/** Where institution and vendor see something differently, for a person to look at. */
public record Contradiction(String id, Condition when, Text text) {}
