/** A YAML tree that knows its lines and collects every mistake instead of stopping at the first. */
package nl.keur.content.library.yaml;
