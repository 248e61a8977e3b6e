package nl.keur.content.purpose;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.keur.content.text.Text;

/** Parts of a purpose that can't both be true. */
final class PurposeContradictions {
  private static final String NONE = "none";
  private static final String UNCLEAR = "unclear";

  private PurposeContradictions() {}

  static Stream<PurposeFinding> of(IntendedPurpose purpose) {
    return Stream.of(
            exemption(purpose),
            alone(PurposeField.ANNEX_III, purpose.classification().annexIii()),
            alone(PurposeField.EXEMPTION, purpose.classification().exemption()),
            alone(PurposeField.DATA_CATEGORIES, purpose.dataCategories()),
            minors(purpose),
            usesBothWays(purpose))
        .flatMap(findings -> findings);
  }

  /** AI Act Art. 6(3): an exemption is from Annex III, and profiling ends it. */
  private static Stream<PurposeFinding> exemption(IntendedPurpose purpose) {
    IntendedPurpose.Classification stated = purpose.classification();
    if (stated.exemption().isEmpty() || stated.exemption().contains(NONE)) {
      return Stream.empty();
    }
    if (stated.profiling().equals("yes")) {
      return found(
          PurposeField.EXEMPTION.pointer(),
          "Met profilering geldt geen uitzondering van artikel 6, lid 3. Haal de uitzondering weg"
              + " of verbeter het antwoord over profilering.",
          "With profiling no exemption of article 6(3) applies. Take the exemption away or correct"
              + " the answer on profiling.");
    }
    return stated.annexIii().contains(NONE)
        ? found(
            PurposeField.EXEMPTION.pointer(),
            "Zonder punt van bijlage III is er geen uitzondering nodig. Haal de uitzondering weg of"
                + " kies het punt.",
            "Without a point of Annex III no exemption is needed. Take the exemption away or choose"
                + " the point.")
        : Stream.empty();
  }

  /** "None" and "not clear yet" stand alone. */
  private static Stream<PurposeFinding> alone(PurposeField field, List<String> codes) {
    return codes.size() > 1 && codes.stream().anyMatch(Set.of(NONE, UNCLEAR)::contains)
        ? found(
            field.pointer(),
            "“Geen” en “nog onduidelijk” gaan niet samen met een andere keuze bij “"
                + field.label().nl()
                + "”. Kies het een of het ander.",
            "“None” and “not clear yet” can't go with another choice at “"
                + field.label().en()
                + "”. Choose one or the other.")
        : Stream.empty();
  }

  private static Stream<PurposeFinding> minors(IntendedPurpose purpose) {
    boolean someGroup = purpose.groups().stream().anyMatch(group -> group.minors().equals("yes"));
    boolean noGroup =
        !purpose.groups().isEmpty()
            && purpose.groups().stream().allMatch(group -> group.minors().equals("no"));
    if (purpose.minors().equals("no") && someGroup) {
      return found(
          PurposeField.MINORS.pointer(),
          "Bij de groepen staan minderjarigen, maar hier staat dat zij er niet zijn. Verbeter een"
              + " van de twee.",
          "The groups include minors, but here it says that there are none. Correct one of the"
              + " two.");
    }
    return purpose.minors().equals("yes") && noGroup
        ? found(
            PurposeField.GROUPS.pointer(),
            "Er zijn minderjarigen bij, maar geen enkele groep zegt dat. Noem de groep.",
            "There are minors, but no group says so. Name the group.")
        : Stream.empty();
  }

  private static Stream<PurposeFinding> usesBothWays(IntendedPurpose purpose) {
    Set<String> excluded =
        purpose.excludedUses().stream()
            .map(use -> plain(use.use()))
            .filter(use -> !use.isEmpty())
            .collect(Collectors.toSet());
    return IntStream.range(0, purpose.allowedUses().size())
        .filter(row -> excluded.contains(plain(purpose.allowedUses().get(row).use())))
        .mapToObj(
            row ->
                new PurposeFinding.Contradiction(
                    PurposeField.ALLOWED_USES.pointer() + "/" + row + "/use",
                    new Text(
                        "Dit gebruik staat ook bij het uitgesloten gebruik. Haal het op een van de"
                            + " twee plaatsen weg.",
                        "This use is also among the excluded uses. Take it away in one of the two"
                            + " places.")));
  }

  private static String plain(String words) {
    return words.strip().toLowerCase(Locale.ROOT);
  }

  private static Stream<PurposeFinding> found(String pointer, String nl, String en) {
    return Stream.of(new PurposeFinding.Contradiction(pointer, new Text(nl, en)));
  }
}
