package nl.keur.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.keur.content.text.Text;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

class CanonicalTreeTest {
  @Test
  void itIsTheCanonicalJsonOfRfc8785() throws IOException {
    Map<String, Object> tree =
        Map.of(
            "é", "1",
            "e", List.of("b", "a"),
            "\uD83D\uDE00", "beyond the first plane sorts by its units",
            "\uFB33", "after it",
            "", Map.of("quote", "\"\\/\b\f\n\r\t\u0001\u001f\u007f\u2028é"));

    String json = CanonicalTree.json(tree);

    assertThat(new JsonCanonicalizer(json).getEncodedString()).isEqualTo(json);
    assertThat(json).contains("\\u0001", "\\u001f", "\u2028", "\\b\\f\\n\\r\\t");
  }

  @Test
  void textIsBroughtToOneForm() {
    assertThat(CanonicalTree.json("e\u0301")).isEqualTo(CanonicalTree.json("\u00e9"));
  }

  @Test
  void equalStatesHaveEqualHashesInWhateverOrderASetIsRead() {
    assertThat(hash(new LinkedHashSet<>(List.of("a", "b")), Optional.of(1)))
        .isEqualTo(hash(new LinkedHashSet<>(List.of("b", "a")), Optional.of(1)))
        .isNotEqualTo(hash(Set.of("a", "b"), Optional.of(2)))
        .isNotEqualTo(hash(Set.of("a", "b"), Optional.empty()))
        .isNotEqualTo(hash(Set.of("a"), Optional.of(1)));
  }

  @Test
  void whatWouldBeWrittenDifferentlyEachTimeIsRefused() {
    assertThatThrownBy(() -> StateSha256.of(List.of(new Object())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String hash(Set<String> codes, Optional<Integer> number) {
    return StateSha256.of(
        new State(codes, number, new Text("nl", "en"), Instant.EPOCH, Map.of("k", List.of(true))));
  }

  private record State(
      Set<String> codes,
      Optional<Integer> number,
      Text text,
      Instant at,
      Map<String, List<Boolean>> map) {}
}
