package nl.keur.audit.offline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.keur.audit.ChainHead;
import nl.keur.audit.NotedHeads;
import org.jooq.exception.DataAccessException;

/**
 * The offline checks as commands. They answer 0 when all is as it was, 1 when something is wrong,
 * and 2 when nothing could be checked.
 */
public final class Verify {
  public static final int RIGHT = 0;
  public static final int WRONG = 1;
  public static final int NOT_CHECKED = 2;

  private static final String USAGE =
      """
      verify audit [--against FILE]   every organisation's log, against the heads that were noted
                                      and against an earlier export or copy of those heads
      verify purpose                  every sealed purpose and its chain
      verify receipt FILE [SHA256]    what was submitted, against the hash on the receipt,
                                      or against the database when no hash is given
      """;

  private final StoredDatabase database;
  private final Path anchor;
  private final PrintStream out;

  /**
   * @param anchor the file to which the portal adds the heads; it need not be there
   */
  public Verify(StoredDatabase database, Path anchor, PrintStream out) {
    this.database = database;
    this.anchor = anchor;
    this.out = out;
  }

  /**
   * @param command what stands behind {@code verify}
   */
  public int run(List<String> command) {
    try {
      return switch (String.join(" ", command.subList(0, Math.min(1, command.size())))) {
        case "audit" -> audit(command.subList(1, command.size()));
        case "purpose" -> purpose(command.subList(1, command.size()));
        case "receipt" -> receipt(command.subList(1, command.size()));
        default -> usage();
      };
    } catch (NoSuchFileException missing) {
      return notChecked("There is no file " + missing.getFile());
    } catch (IOException unreadable) {
      return notChecked(unreadable.getMessage());
    } catch (SQLException | DataAccessException unreachable) {
      return notChecked(StoredDatabase.reason(unreachable));
    }
  }

  private int audit(List<String> options) throws IOException, SQLException {
    List<ChainHead> noted = new ArrayList<>();
    if (Files.exists(anchor)) {
      noted.addAll(NotedHeads.read(anchor));
    } else {
      out.println("No heads were noted in " + anchor + ": only the chain itself is checked.");
    }
    if (options.size() == 2 && options.getFirst().equals("--against")) {
      noted.addAll(NotedHeads.read(Path.of(options.get(1))));
    } else if (!options.isEmpty()) {
      return usage();
    }
    return answer(database.read(jooq -> new VerifyAudit(jooq, out).against(noted)));
  }

  private int purpose(List<String> options) throws SQLException {
    return options.isEmpty()
        ? answer(database.read(jooq -> new VerifyPurpose(jooq, out).all()))
        : usage();
  }

  private int receipt(List<String> options) throws IOException, SQLException {
    if (options.isEmpty() || options.size() > 2) {
      return usage();
    }
    var check = new VerifyReceipt(Files.readAllBytes(Path.of(options.getFirst())), out);
    Optional<String> hash = options.stream().skip(1).findFirst();
    return answer(
        hash.isPresent() ? check.against(hash.get()) : database.read(check::againstDatabase));
  }

  private static int answer(boolean right) {
    return right ? RIGHT : WRONG;
  }

  private int notChecked(String reason) {
    out.println("Nothing was checked. " + reason);
    return NOT_CHECKED;
  }

  private int usage() {
    out.print(USAGE);
    return NOT_CHECKED;
  }
}
