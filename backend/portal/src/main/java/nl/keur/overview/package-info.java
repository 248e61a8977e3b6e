/**
 * What people look at to see where things stand: the list of procurements, the task list of one,
 * what happened in it, and everybody's own open tasks. Reads only, of all features below; nothing
 * depends on it.
 */
package nl.keur.overview;
