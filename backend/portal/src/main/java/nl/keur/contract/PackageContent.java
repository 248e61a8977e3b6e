package nl.keur.contract;

import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.keur.content.text.Text;

/**
 * A clause package whole: parties, what it rests on, every set and clause with why it is in or out,
 * and the text in both languages. The same record stands behind the screen, the DOCX, the PDF and
 * the JSON; frozen, its canonical JSON is what the hash is taken of.
 *
 * @param format name and version of this form
 * @param contentSha256 of the content whose clauses these are
 * @param facts the facts that were read, by id
 * @param answers the answers behind them, by question id
 * @param sets every set, in the order of the contract
 * @param nl the governing text
 */
@Serdeable
public record PackageContent(
    String format,
    Head head,
    String contentSha256,
    Map<String, UsedFact> facts,
    Map<String, GivenAnswer> answers,
    List<GroupEntry> rules,
    List<SetEntry> sets,
    PackageText nl,
    PackageText en) {
  static final String FORMAT = "keur.clause-package/1";

  public PackageContent {
    facts = Map.copyOf(facts);
    answers = Map.copyOf(answers);
    rules = List.copyOf(rules);
    sets = List.copyOf(sets);
  }

  /**
   * What stands on the cover.
   *
   * @param riskLevel as indicated; a person may have decided otherwise
   * @param riskLevelLaw where the law defines the levels; none in packages from before it was kept
   * @param purpose the purpose that both sides sealed; empty in a draft before that
   * @param receiptNumber of what the vendor handed in
   * @param frozen who froze it and when; empty in a draft
   */
  @Serdeable
  public record Head(
      UUID offerId,
      UUID procurementId,
      String procurement,
      String institution,
      String institutionPrivacyContact,
      String vendor,
      String vendorPrivacyContact,
      String system,
      String agreementReference,
      Text riskLevel,
      List<ArticleLink> riskLevelLaw,
      LocalDate awardedOn,
      LocalDate submittedOn,
      String receiptNumber,
      String submissionSha256,
      Optional<PurposeLink> purpose,
      Optional<Freezing> frozen) {
    public Head {
      riskLevelLaw = List.copyOf(riskLevelLaw);
    }

    private Head frozen(Freezing freezing) {
      return new Head(
          offerId,
          procurementId,
          procurement,
          institution,
          institutionPrivacyContact,
          vendor,
          vendorPrivacyContact,
          system,
          agreementReference,
          riskLevel,
          riskLevelLaw,
          awardedOn,
          submittedOn,
          receiptNumber,
          submissionSha256,
          purpose,
          Optional.of(freezing));
    }
  }

  @Serdeable
  public record PurposeLink(int version, String sha256, LocalDate agreedOn) {}

  @Serdeable
  public record Freezing(String by, Instant at) {}

  /**
   * A fact that a rule or clause read.
   *
   * @param values codes
   * @param labels what they mean; none while unknown
   * @param decided whether a person decided it instead of what the answers say
   * @param questions ids of the questions it rests on
   */
  @Serdeable
  public record UsedFact(
      Text name, List<String> values, List<Text> labels, boolean decided, List<String> questions) {}

  /**
   * @param answer as people read it; empty while blank
   * @param by name of who answered
   */
  @Serdeable
  public record GivenAnswer(
      Text question,
      Optional<Text> answer,
      String explanation,
      Optional<String> by,
      Optional<Instant> at) {}

  /** What a person decided, and why. */
  @Serdeable
  public record DecisionEntry(boolean included, String reason, String by, Instant at) {}

  /**
   * A condition that was read, in words.
   *
   * @param truth TRUE, FALSE or UNKNOWN
   * @param facts ids in {@link PackageContent#facts}
   * @param questions ids in {@link PackageContent#answers}
   */
  @Serdeable
  public record Why(
      String kind, String truth, Text sentence, List<String> facts, List<String> questions) {}

  /**
   * What a group of rules gives.
   *
   * @param state SETTLED, OPEN, NO_RULE or SEVERAL_RULES
   * @param held whether the contract waits for it
   * @param rules the rule that holds, or those that show why the group is held
   */
  @Serdeable
  public record GroupEntry(String group, String state, boolean held, List<RuleEntry> rules) {}

  @Serdeable
  public record RuleEntry(String rule, Text says, Why why) {}

  /**
   * A clause set.
   *
   * @param state CHOSEN, TO_DECIDE or NOT_CHOSEN, before any decision
   * @param officialText where the text is published that it takes up unchanged, else the one whose
   *     structure it follows
   * @param clauses of an included set, in printing order
   */
  @Serdeable
  public record SetEntry(
      String id,
      String version,
      Text title,
      Text statusLine,
      String follows,
      Optional<URI> officialText,
      String state,
      boolean included,
      boolean undecided,
      List<RuleEntry> by,
      Optional<DecisionEntry> decision,
      List<ClauseEntry> clauses) {}

  /**
   * A clause of an included set.
   *
   * @param label "Artikel 7" as printed; empty when it is not
   * @param state SUGGESTED, TO_DECIDE, ADVISED, CONSIDER or NOT_SUGGESTED, before any decision
   * @param about why a contract has it, in one sentence
   * @param negotiation what vendors usually ask
   */
  @Serdeable
  public record ClauseEntry(
      String id,
      String version,
      String kind,
      Optional<Text> label,
      Text title,
      String state,
      boolean included,
      boolean undecided,
      Text about,
      List<Why> reasons,
      List<RuleEntry> advisedBy,
      Optional<DecisionEntry> decision,
      List<ArticleLink> legalBasis,
      Optional<Text> negotiation,
      List<ValueEntry> values) {}

  /**
   * A place in an act.
   *
   * @param from the day from which it applies; empty when that is open
   * @param readings the days that are defended, where they differ
   * @param certainty A adopted, B interpretation, C pending
   * @param asOf the day on which the text was checked; empty in packages from before it was kept
   */
  @Serdeable
  public record ArticleLink(
      Text label,
      URI url,
      Optional<LocalDate> from,
      List<LocalDate> readings,
      Optional<String> certainty,
      Optional<LocalDate> asOf) {
    public ArticleLink {
      readings = List.copyOf(readings);
    }
  }

  /**
   * What stands in the place of a parameter.
   *
   * @param origin RECORD, FILLED_IN, PRESET or NONE
   * @param words as printed; empty for a table and while missing
   */
  @Serdeable
  public record ValueEntry(String name, Text label, String origin, Optional<Text> words) {}

  /** The same package, with who froze it and when. */
  PackageContent frozen(String by, Instant at) {
    return new PackageContent(
        format,
        head.frozen(new Freezing(by, at)),
        contentSha256,
        facts,
        answers,
        rules,
        sets,
        nl,
        en);
  }
}
