/**
 * What every feature shares: results and problems, scope and actor, events, transactions, time and
 * identity. Depends on no feature. Keep it under twenty types.
 */
package nl.keur.kernel;
