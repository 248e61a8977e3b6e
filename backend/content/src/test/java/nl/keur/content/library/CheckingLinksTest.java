package nl.keur.content.library;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses of acts and documents are well formed and lead to what they name. */
class CheckingLinksTest {
  private static final String ACTS = "checklists/vocabulary/acts.yaml";
  private static final String REFERENCE = "clauses/terms/03-official.yaml";
  private static final String CELEX = "celex: 32024R1689";
  private static final String URL = "url: https://eur-lex.europa.eu/eli/reg/2024/1689";

  @TempDir private Path folder;
  private SmallContent content;

  @BeforeEach
  void aSmallContentThatIsRight() {
    content = new SmallContent(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "http://eur-lex.europa.eu/eli/reg/2024/1689",
    "https://eur-lex.europa.eu/eli/reg/2024/1690",
    "https://eur-lex.europa.eu/eli/reg/2016/1689",
    "https://eur-lex.europa.eu/eli/dir/2024/1689",
    "https://example.org/eli/reg/2024/1689"
  })
  void theAddressOfAnActLeadsToThatAct(String address) {
    content
        .replacing(ACTS, URL, "url: " + address)
        .isRefused(
            ACTS,
            "url: ",
            "This address does not lead to 32024R1689. Write"
                + " https://eur-lex.europa.eu/eli/reg/2024/1689.");
  }

  @ParameterizedTest
  @CsvSource({
    "32021D0914, https://eur-lex.europa.eu/eli/dec_impl/2021/914",
    "32016L2102, https://eur-lex.europa.eu/eli/dir/2016/2102/oj",
    "BWBR0005289, https://wetten.overheid.nl/BWBR0005289"
  })
  void actsOfEveryKindHaveTheirAddress(String number, String address) {
    content
        .replacing(ACTS, CELEX, "celex: " + number)
        .replacing(ACTS, URL, "url: " + address)
        .isRight();
  }

  @Test
  void anActHasAnOfficialNumber() {
    content
        .replacing(ACTS, CELEX, "celex: 2024/1689")
        .isRefused(
            ACTS,
            "celex: ",
            "'2024/1689' is no CELEX number such as 32024R1689, nor a number such as"
                + " BWBR0005289.");
  }

  @Test
  void anOfficialDocumentHasAWebAddress() {
    content
        .replacing(REFERENCE, "url: https://example.org/decision", "url: example.org/decision")
        .isRefused(
            REFERENCE,
            "reference:",
            "'example.org/decision' is no web address. Write it from 'https://' on.");
  }
}
