package nl.keur.content.purpose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keur.content.answer.Answer;
import nl.keur.content.checklist.Question;
import nl.keur.content.fact.FactValue;
import nl.keur.content.text.FullStop;
import nl.keur.content.text.Language;
import nl.keur.content.text.Text;

/**
 * A purpose to start from, so that nothing is typed twice: the institution's from intake, business
 * case and pre-flight, an offer's from what its vendor answered. A draft only fills in; a person
 * reads, corrects and records it. What does not follow from an answer stays blank.
 */
public final class PurposeDraft {
  private static final String NONE = "none";
  private static final String UNCLEAR = "unclear";
  private static final Text NO_GENERAL_MODEL =
      new Text("Geen AI-model voor algemene doeleinden", "No general-purpose AI model");

  private final Function<String, Optional<Question>> questions;
  private final Language language;

  /**
   * @param questions finds a question of the content in force, for the labels of its options
   * @param language of the procurement: labels of options are written in it
   */
  public PurposeDraft(Function<String, Optional<Question>> questions, Language language) {
    this.questions = questions;
    this.language = language;
  }

  /**
   * The institution's draft. The sentence comes from the first goal of the business case (BC-01),
   * else from PF-01: split where it has five parts, else whole under "what".
   *
   * @param answers shown answers of intake, business case and pre-flight, by question id
   * @param facts procurement facts, decisions included, by id
   */
  public IntendedPurpose from(Map<String, Answer> answers, Map<String, FactValue> facts) {
    DraftReading read = new DraftReading(answers, facts, questions, language);
    List<Map<String, List<String>>> goals = read.rows("BC-01");
    return new IntendedPurpose(
        sentence(read, goals),
        allowedUses(read, goals),
        excludedUses(read),
        List.of(),
        groups(read, goals),
        read.fact("minors"),
        new IntendedPurpose.Classification(
            annexIii(read), read.facts("exemption_ground"), read.fact("profiling")),
        new IntendedPurpose.Decision(read.fact("output_role"), overseer(read)),
        read.facts("personal_data_kinds"),
        new IntendedPurpose.Setting(read.facts("sector"), country(), ""),
        IntendedPurpose.AiSystem.BLANK,
        IntendedPurpose.Provider.BLANK,
        "",
        List.of());
  }

  /**
   * The proposal of an offer: the institution's purpose with what the vendor states on top. Blank
   * fields are filled in and rows added; kinds of data are joined; an exemption on which the
   * provider does not rely lapses. {@link PurposeDifference} shows each of these, so that nothing
   * is replaced unseen.
   *
   * @param answers shown answers of the vendor, by question id
   * @param facts offer facts, decisions included, by id
   * @param offered what the portal knows of vendor and system
   */
  public IntendedPurpose propose(
      IntendedPurpose institution,
      Map<String, Answer> answers,
      Map<String, FactValue> facts,
      Offered offered) {
    DraftReading read = new DraftReading(answers, facts, questions, language);
    return new IntendedPurpose(
        institution.sentence(),
        institution.allowedUses(),
        joined(institution.excludedUses(), exclusionsOfTheOffer(institution, read)),
        joined(institution.foreseeableMisuse(), statedMisuse(read)),
        institution.groups(),
        institution.minors(),
        new IntendedPurpose.Classification(
            institution.classification().annexIii(),
            reliedOn(institution.classification().exemption(), read),
            institution.classification().profiling()),
        institution.decision(),
        kinds(institution.dataCategories(), read.facts("vendor_data_kinds")),
        institution.setting(),
        system(institution.system(), offered, read),
        provider(institution.provider(), offered, read),
        filled(institution.supplierRole(), read.fact("supplier_ai_role")),
        joined(institution.providerStatements(), offered.statements()));
  }

  /**
   * What the portal knows of an offer outside the answers.
   *
   * @param system name and version as the vendor registered them; other parts may be blank
   * @param vendor name and seat of the vendor, who is the provider when RQ-06 says so
   * @param statements the documents that the vendor uploaded, in which the purpose is stated
   */
  public record Offered(
      IntendedPurpose.AiSystem system,
      IntendedPurpose.Provider vendor,
      List<IntendedPurpose.ProviderStatement> statements) {
    public Offered {
      statements = List.copyOf(statements);
    }
  }

  private static IntendedPurpose.Sentence sentence(
      DraftReading read, List<Map<String, List<String>>> goals) {
    if (!goals.isEmpty()) {
      Map<String, List<String>> goal = goals.getFirst();
      return new IntendedPurpose.Sentence(
          DraftReading.cell(goal, "who"),
          DraftReading.cell(goal, "action"),
          DraftReading.cell(goal, "data"),
          DraftReading.cell(goal, "when"),
          Stream.of(DraftReading.cell(goal, "result"), measured(goal))
              .filter(part -> !part.isBlank())
              .reduce((result, target) -> result + " (" + target + ")")
              .orElse(""));
    }
    List<String> parts = DraftWords.fiveParts(read.words("PF-01"));
    return new IntendedPurpose.Sentence(
        parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4));
  }

  /** "weeks: 3": the target says little without what it is a target of. */
  private static String measured(Map<String, List<String>> goal) {
    String target = DraftReading.cell(goal, "target");
    String indicator = DraftReading.cell(goal, "indicator");
    return target.isBlank() || indicator.isBlank() ? target : indicator + ": " + target;
  }

  private List<IntendedPurpose.AllowedUse> allowedUses(
      DraftReading read, List<Map<String, List<String>>> goals) {
    String decision =
        read.rows("BC-11").stream()
            .map(row -> DraftReading.cell(row, "decision"))
            .filter(words -> !words.isBlank())
            .findFirst()
            .orElse(read.explanation("PF-19"));
    if (goals.isEmpty()) {
      IntendedPurpose.Sentence sentence = sentence(read, goals);
      return sentence.what().isBlank()
          ? List.of()
          : List.of(new IntendedPurpose.AllowedUse(sentence.what(), sentence.who(), "", decision));
    }
    return goals.stream()
        .map(
            goal ->
                new IntendedPurpose.AllowedUse(
                    DraftReading.cell(goal, "action"),
                    DraftReading.cell(goal, "who"),
                    beneficiaries(read, goal).collect(Collectors.joining(", ")),
                    decision))
        .toList();
  }

  private static List<IntendedPurpose.ExcludedUse> excludedUses(DraftReading read) {
    return DraftWords.sentences(read.words("PF-02")).stream()
        .map(DraftWords::excluded)
        .map(said -> new IntendedPurpose.ExcludedUse(said.words(), said.reason(), "institution"))
        .toList();
  }

  /** Who does it uses the system; for whom it is done is affected. */
  private static List<IntendedPurpose.Group> groups(
      DraftReading read, List<Map<String, List<String>>> goals) {
    String minors = read.fact("minors").equals("no") ? "no" : "";
    Stream<IntendedPurpose.Group> users =
        goals.stream()
            .map(goal -> DraftReading.cell(goal, "who"))
            .map(who -> new IntendedPurpose.Group(who, "uses", minors));
    Stream<IntendedPurpose.Group> affected =
        goals.stream()
            .flatMap(goal -> beneficiaries(read, goal))
            .map(group -> new IntendedPurpose.Group(group, "affected", minors));
    return Stream.concat(users, affected)
        .filter(group -> !group.group().isBlank())
        .distinct()
        .toList();
  }

  /** Society gains by it, but is no group whose use or risk a contract can limit. */
  private static Stream<String> beneficiaries(DraftReading read, Map<String, List<String>> goal) {
    return read.labelled("BC-01", "beneficiary", goal, code -> !code.equals("society"));
  }

  /** No AI system, no Annex III: the question was not asked then. */
  private static List<String> annexIii(DraftReading read) {
    List<String> points = read.facts("annex_iii_point");
    return points.isEmpty() && read.fact("annex_iii_hit").equals("no") ? List.of(NONE) : points;
  }

  /** A function, and no account of how it is arranged (PF-17): else a person names it. */
  private static String overseer(DraftReading read) {
    return read.rows("BC-11").stream()
        .map(row -> DraftReading.cell(row, "human"))
        .filter(function -> !function.isBlank())
        .findFirst()
        .orElse("");
  }

  private String country() {
    return switch (language) {
      case NL -> "Nederland";
      case EN -> "the Netherlands";
    };
  }

  /**
   * VP-04 names exclusions, according to the vendor in its role; RQ-02 the part of our use that
   * stays outside the provider's purpose. Excluding high risk is no excluded use where the use
   * agreed on is one of Annex III: it would forbid the deal itself, and the contract says what
   * becomes of that statement.
   */
  private List<IntendedPurpose.ExcludedUse> exclusionsOfTheOffer(
      IntendedPurpose institution, DraftReading read) {
    Set<String> touching =
        onAnnexIii(institution)
            ? Set.of("other_uses", "our_use")
            : Set.of("other_uses", "our_use", "high_risk");
    boolean excludes = read.codes("VP-04").stream().anyMatch(touching::contains);
    Stream<IntendedPurpose.ExcludedUse> stated =
        excludes
            ? DraftWords.sentences(read.explanation("VP-04")).stream()
                .map(DraftWords::excluded)
                .map(
                    said ->
                        new IntendedPurpose.ExcludedUse(said.words(), said.reason(), stating(read)))
            : Stream.empty();
    Stream<IntendedPurpose.ExcludedUse> notCovered =
        read.codes("RQ-02").stream().anyMatch(Set.of("disable", "not")::contains)
            ? DraftWords.sentences(read.explanation("RQ-02")).stream()
                .map(
                    part ->
                        new IntendedPurpose.ExcludedUse(part, read.labelOf("RQ-02"), "provider"))
            : Stream.empty();
    return Stream.concat(stated, notCovered).toList();
  }

  private static String stating(DraftReading read) {
    return vendorIsProvider(read) ? "provider" : "supplier";
  }

  private static boolean vendorIsProvider(DraftReading read) {
    return Set.of("provider", "integrator").contains(read.fact("supplier_ai_role"));
  }

  private static boolean onAnnexIii(IntendedPurpose institution) {
    return institution.classification().annexIii().stream()
        .anyMatch(point -> !point.equals(NONE) && !point.equals(UNCLEAR));
  }

  /**
   * A row per misuse where each sentence names its measure; else one row, for a person to split.
   */
  private static List<IntendedPurpose.ForeseeableMisuse> statedMisuse(DraftReading read) {
    String answer = read.words("RQ-03");
    List<DraftWords.Said> said =
        DraftWords.sentences(answer).stream().map(DraftWords::withMeasure).toList();
    boolean mixed = said.size() > 1 && said.stream().anyMatch(one -> one.reason().isBlank());
    return (mixed ? List.of(new DraftWords.Said(answer, "")) : said)
        .stream()
            .map(
                one -> new IntendedPurpose.ForeseeableMisuse(one.words(), one.reason(), "supplier"))
            .toList();
  }

  private static List<String> reliedOn(List<String> grounds, DraftReading read) {
    boolean claims = !read.fact("supplier_claims_6_3").equals("no");
    return claims || grounds.isEmpty() ? grounds : List.of(NONE);
  }

  /** Both lists, without "none" and "not clear yet" where something else was named. */
  private static List<String> kinds(List<String> ours, List<String> theirs) {
    List<String> both = joined(ours, theirs);
    List<String> named =
        both.stream().filter(kind -> !kind.equals(NONE) && !kind.equals(UNCLEAR)).toList();
    if (!named.isEmpty()) {
      return named;
    }
    return both.contains(UNCLEAR) ? List.of(UNCLEAR) : both;
  }

  private IntendedPurpose.AiSystem system(
      IntendedPurpose.AiSystem ours, Offered offered, DraftReading read) {
    IntendedPurpose.AiSystem theirs = offered.system();
    return new IntendedPurpose.AiSystem(
        filled(ours.name(), theirs.name()),
        filled(ours.version(), theirs.version()),
        filled(ours.model(), filled(theirs.model(), model(read))),
        filled(ours.modelVersion(), theirs.modelVersion()),
        filled(ours.description(), filled(theirs.description(), read.words("RQ-01"))),
        filled(ours.nameShown(), filled(theirs.nameShown(), theirs.name())),
        joined(ours.settingsForeseen(), theirs.settingsForeseen()));
  }

  /**
   * VP-07 asks for model, version and provider in its explanation, which names a model of its own.
   */
  private String model(DraftReading read) {
    String named = FullStop.without(read.explanation("VP-07"));
    Stream<String> general =
        read.codes("VP-07").contains(NONE)
            ? Stream.of(NO_GENERAL_MODEL.in(language))
            : Stream.empty();
    return Stream.concat(general, Stream.of(named))
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining(": "));
  }

  private static IntendedPurpose.Provider provider(
      IntendedPurpose.Provider ours, Offered offered, DraftReading read) {
    IntendedPurpose.Provider theirs =
        vendorIsProvider(read)
            ? offered.vendor()
            : new IntendedPurpose.Provider(FullStop.without(read.explanation("RQ-06")), "");
    return new IntendedPurpose.Provider(
        filled(ours.name(), theirs.name()), filled(ours.seat(), theirs.seat()));
  }

  private static String filled(String first, String otherwise) {
    return first.isBlank() ? otherwise : first;
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }
}
