package nl.keur.content.library;

/** A line in a file of content, from 1. */
public record Place(String file, int line) {}
