/**
 * What Keur asks, knows of the law and writes in contracts, and the pure functions over it.
 *
 * <p>No container, clock, database or logging: content in, findings out. {@code library} reads and
 * checks the YAML; {@code condition}, {@code sheet}, {@code score}, {@code clause} and {@code
 * roleshift} hold the rules of ARCHITECTURE §4–§6.
 */
package nl.keur.content;
