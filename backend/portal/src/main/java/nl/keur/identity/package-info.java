/**
 * Who somebody is: institutions, their staff and roles, sign-in with local accounts, sessions of
 * staff and of invited vendors. Depends on the kernel alone.
 */
package nl.keur.identity;
