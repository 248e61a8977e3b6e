/**
 * Tests that are generated from what the portal has: each route of its router, each table, each
 * type of a request. What comes new is tested from its first build on, or fails it.
 */
package nl.keur.walls;
