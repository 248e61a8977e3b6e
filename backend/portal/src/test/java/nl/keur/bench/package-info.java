/**
 * Benchmarks in small form, each beside a reference of the same run: {@code mvn verify -Pbench}.
 */
package nl.keur.bench;
