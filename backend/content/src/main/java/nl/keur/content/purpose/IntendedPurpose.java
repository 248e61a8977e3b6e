package nl.keur.content.purpose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.keur.content.text.FullStop;
import nl.keur.content.text.Text;

/**
 * The intended purpose as it is recorded by the institution (version 1), proposed by a vendor, and
 * agreed and sealed by both (AI Act Art. 3(12)–(13); the fields of {@code clauses/README.md}).
 * Version, dates and hash belong to the version that holds it, not to the purpose.
 *
 * <p>Plain words and codes, so that it is the same JSON everywhere: an empty string or list is not
 * filled in yet. Codes are the values of the facts named at {@link PurposeField} ({@code yes},
 * {@code 3b}, {@code 6_3_d}, {@code advice}) or those of {@link PurposeCodes}. System, provider,
 * role of the supplier and statements are empty in the institution's version 1.
 *
 * @param minors whether people under 18 use the system or are affected: {@code yes, no, unclear}
 * @param dataCategories kinds of personal data, as the fact {@code personal_data_kinds}
 * @param supplierRole the supplier's role under the AI Act, as the fact {@code supplier_ai_role}
 */
public record IntendedPurpose(
    Sentence sentence,
    List<AllowedUse> allowedUses,
    List<ExcludedUse> excludedUses,
    List<ForeseeableMisuse> foreseeableMisuse,
    List<Group> groups,
    String minors,
    Classification classification,
    Decision decision,
    List<String> dataCategories,
    Setting setting,
    AiSystem system,
    Provider provider,
    String supplierRole,
    List<ProviderStatement> providerStatements) {
  public IntendedPurpose {
    allowedUses = List.copyOf(allowedUses);
    excludedUses = List.copyOf(excludedUses);
    foreseeableMisuse = List.copyOf(foreseeableMisuse);
    groups = List.copyOf(groups);
    dataCategories = List.copyOf(dataCategories);
    providerStatements = List.copyOf(providerStatements);
  }

  /** Nothing filled in yet. */
  public static IntendedPurpose blank() {
    return new IntendedPurpose(
        Sentence.BLANK,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "",
        Classification.BLANK,
        Decision.BLANK,
        List.of(),
        Setting.BLANK,
        AiSystem.BLANK,
        Provider.BLANK,
        "",
        List.of());
  }

  /**
   * Who does what, with which data, when, to reach which result: each a part of one sentence.
   *
   * @param who a function, never a person's name
   */
  public record Sentence(String who, String what, String data, String when, String result) {
    static final Sentence BLANK = new Sentence("", "", "", "", "");

    /** The whole sentence, of the parts that are filled in. */
    public String whole() {
      List<String> parts =
          Stream.of(who, what, data, when, result).filter(part -> !part.isBlank()).toList();
      return IntStream.range(0, parts.size())
          .mapToObj(i -> i < parts.size() - 1 ? FullStop.without(parts.get(i)) : parts.get(i))
          .collect(Collectors.joining(" – "));
    }
  }

  /** One use that is allowed, by whom, for which group and for which decision. */
  public record AllowedUse(String use, String who, String group, String decision) {}

  /**
   * One use that is excluded, even where the system can do it.
   *
   * @param statedBy {@code institution, supplier, provider} ({@link PurposeCodes#PARTY})
   */
  public record ExcludedUse(String use, String why, String statedBy) {}

  /**
   * Reasonably foreseeable misuse with the measure against it (AI Act Art. 3(13)).
   *
   * @param party who takes the measure ({@link PurposeCodes#PARTY})
   */
  public record ForeseeableMisuse(String misuse, String measure, String party) {}

  /**
   * People who use the system or are affected by it.
   *
   * @param relation {@code uses, affected, both} ({@link PurposeCodes#RELATION})
   * @param minors whether people under 18 belong to it: {@code yes, no, unclear}
   */
  public record Group(String group, String relation, String minors) {}

  /**
   * Where the use stands in the AI Act, as codes of facts.
   *
   * @param annexIii points of Annex III; {@code none} when the use falls under no point
   * @param exemption grounds of Art. 6(3) on which the provider relies; {@code none} for none
   * @param profiling {@code yes, no, unclear}
   */
  public record Classification(List<String> annexIii, List<String> exemption, String profiling) {
    static final Classification BLANK = new Classification(List.of(), List.of(), "");

    public Classification {
      annexIii = List.copyOf(annexIii);
      exemption = List.copyOf(exemption);
    }
  }

  /**
   * What the output does in decisions about people, and who oversees it.
   *
   * @param outputRole {@code none, advice, weighs_in, decides}
   * @param overseer the function that carries out human oversight
   */
  public record Decision(String outputRole, String overseer) {
    static final Decision BLANK = new Decision("", "");
  }

  /**
   * Where the system is used.
   *
   * @param sectors codes of the fact {@code sector}
   * @param language language of what people put in
   */
  public record Setting(List<String> sectors, String country, String language) {
    static final Setting BLANK = new Setting(List.of(), "", "");

    public Setting {
      sectors = List.copyOf(sectors);
    }
  }

  /**
   * The system that is offered.
   *
   * @param description what it does, in words that a teacher understands
   * @param nameShown the name or trademark under which people see it (Art. 25(1)(a))
   * @param settingsForeseen the settings that the instructions for use foresee and that are used
   */
  public record AiSystem(
      String name,
      String version,
      String model,
      String modelVersion,
      String description,
      String nameShown,
      List<String> settingsForeseen) {
    static final AiSystem BLANK = new AiSystem("", "", "", "", "", "", List.of());

    /** A version that says itself that it is one. */
    private static final Pattern SAYS_VERSION =
        Pattern.compile("versie|version|v\\.? ?\\d", Pattern.CASE_INSENSITIVE);

    public AiSystem {
      settingsForeseen = List.copyOf(settingsForeseen);
    }

    /** The model with its version, as people read it; one of them where the other is blank. */
    public Optional<Text> modelWithVersion() {
      if (model.isBlank() || modelVersion.isBlank()) {
        String either = (model + modelVersion).strip();
        return either.isEmpty() ? Optional.empty() : Optional.of(Text.same(either));
      }
      String name = FullStop.without(model);
      String number = modelVersion.strip();
      return Optional.of(
          SAYS_VERSION.matcher(number).lookingAt()
              ? Text.same(name + ", " + number)
              : new Text(name + ", versie " + number, name + ", version " + number));
    }
  }

  /** The legal provider, which need not be the supplier; seat is town and country. */
  public record Provider(String name, String seat) {
    static final Provider BLANK = new Provider("", "");
  }

  /**
   * A document in which the provider states the intended purpose; Art. 3(12) names four kinds.
   *
   * @param kind {@link PurposeCodes#STATEMENT}
   * @param title title and version
   * @param dated date as 2026-11-21
   * @param sha256 of the document: 64 hexadecimal characters
   */
  public record ProviderStatement(String kind, String title, String dated, String sha256) {}
}
