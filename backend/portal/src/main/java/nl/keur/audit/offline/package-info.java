/**
 * Checks of what the portal keeps, without the portal: {@code java -jar keur.jar verify …}. They
 * read the configured database and start nothing of the web server. Beside the row of the log and
 * its table, nothing of the portal is used that could be wrong in the same way.
 */
package nl.keur.audit.offline;
