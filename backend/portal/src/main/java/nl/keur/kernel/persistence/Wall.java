package nl.keur.kernel.persistence;

import java.sql.Connection;
import nl.keur.kernel.Asker;

/** How a database is told who asks, for the rest of the running transaction. */
interface Wall {
  void tell(Connection connection, Asker asker);
}
