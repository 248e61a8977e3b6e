/** Change reports and findings over HTTP. */
package nl.keur.roleshift.web;
