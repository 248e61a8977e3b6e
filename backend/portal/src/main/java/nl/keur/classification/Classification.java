package nl.keur.classification;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.keur.checklist.Citation;
import nl.keur.checklist.ExemptionsView;
import nl.keur.content.fact.Fact;
import nl.keur.content.law.Certainty;
import nl.keur.content.law.Duty;
import nl.keur.content.law.UseOfAi;
import nl.keur.content.text.Text;

/**
 * What the facts of a procurement or an offer indicate, as people read it: labels and sentences,
 * with ids only for what a person may decide. It is a reading, made anew each time; what was
 * decided by a person stands beside what was established.
 *
 * @param title of the procurement
 * @param offer set when these are the facts of one offer
 * @param complete whether every question behind it was answered or submitted
 * @param practice whether article 5 of the AI Act may be at stake
 * @param riskLevel high, exempt, below high or not settled
 * @param transparency which paragraphs of article 50 of the AI Act apply
 * @param exemptions of article 6(3) AI Act; empty when none is claimed and none can hold
 * @param similarUses uses of AI in education under the same points of Annex III, for comparison
 * @param openDuties duties of which it can't be said yet whether they hold
 * @param contradictions where institution and vendor differ; the stricter reading is used
 * @param stops what keeps the procurement from going on
 * @param awaiting what waits for a person's decision
 * @param timeline when the acts behind the duties apply
 */
@Serdeable
public record Classification(
    UUID procurementId,
    String title,
    Optional<OfferNamed> offer,
    boolean complete,
    Outcome practice,
    Outcome riskLevel,
    Outcome transparency,
    Optional<ExemptionsRead> exemptions,
    List<SimilarUse> similarUses,
    List<Role> roles,
    List<IndicatedDuty> duties,
    List<IndicatedDuty> openDuties,
    List<ShownFact> facts,
    List<ShownContradiction> contradictions,
    List<ShownStop> stops,
    List<Awaiting> awaiting,
    List<TimelineEntry> timeline) {
  public Classification {
    similarUses = List.copyOf(similarUses);
    roles = List.copyOf(roles);
    duties = List.copyOf(duties);
    openDuties = List.copyOf(openDuties);
    facts = List.copyOf(facts);
    contradictions = List.copyOf(contradictions);
    stops = List.copyOf(stops);
    awaiting = List.copyOf(awaiting);
    timeline = List.copyOf(timeline);
  }

  @Serdeable
  public record OfferNamed(UUID id, String vendorName, String systemName) {}

  /** Whether a value can be said. */
  public enum State {
    /** It has a value; for a set that may be none. */
    KNOWN,
    /** A question that decides it is still blank. */
    OPEN,
    /** The question that sets it was not asked here. */
    NOT_ASKED
  }

  /** Whose answers set it. */
  public enum Party {
    INSTITUTION,
    VENDOR
  }

  /**
   * A value as indicated, or as a person decided.
   *
   * @param fact id, to decide on it
   * @param codes values as conditions read them; empty while open, or for an empty set
   * @param values the labels of those values
   * @param law where the law defines them
   * @param decision what a person decided; the value read then
   */
  @Serdeable
  public record Outcome(
      String fact,
      Text name,
      State state,
      Set<String> codes,
      List<Text> values,
      List<Citation> law,
      Optional<Decision> decision,
      Why why) {}

  /**
   * What a person decided instead of what the answers say.
   *
   * @param established labels of what was set or derived; none while open
   */
  @Serdeable
  public record Decision(
      List<Text> established, List<Text> values, String reason, String by, Instant at) {}

  /**
   * Why something is indicated.
   *
   * @param sentences steps from what was answered to what is indicated, last step first
   * @param answers the answers at the bottom, in reading order
   */
  @Serdeable
  public record Why(List<Text> sentences, List<GivenAnswer> answers, List<Citation> articles) {
    public static final Why NONE = new Why(List.of(), List.of(), List.of());
  }

  /**
   * A question with what was answered.
   *
   * @param answer empty while it is blank or when it was not asked
   * @param explanation what was written beside it; empty when nothing
   * @param by name of the person; empty while blank
   */
  @Serdeable
  public record GivenAnswer(
      Text question,
      Party party,
      Optional<Text> answer,
      String explanation,
      Optional<String> by,
      Optional<Instant> at) {}

  /**
   * A use for comparison, with the class it leans to and how firm that is.
   *
   * @param examples what falls under it
   * @param counterExamples what looks like it, with the class that this leans to
   */
  @Serdeable
  public record SimilarUse(
      Text name,
      Text about,
      UseOfAi.Indicated indicated,
      List<Text> examples,
      List<CounterExample> counterExamples,
      UseOfAi.Status status,
      List<Citation> articles) {}

  @Serdeable
  public record CounterExample(UseOfAi.Indicated indicated, Text text) {}

  /**
   * The exemptions of article 6(3) AI Act, when one is claimed or none is ruled out.
   *
   * @param claimed codes of the grounds that the institution names
   * @param claimedByVendor whether the vendor claims an exemption
   */
  @Serdeable
  public record ExemptionsRead(
      List<String> claimed, boolean claimedByVendor, ExemptionsView explained) {}

  /** The act under which a role exists. */
  public enum Law {
    AI_ACT,
    GDPR
  }

  /**
   * A legal role that is indicated for a party under an act.
   *
   * @param code id of the role in the vocabulary; empty while it can't be said
   * @param name the role, or that there is none, or that it can't be said yet
   * @param about what the role means; empty when there is none
   */
  @Serdeable
  public record Role(
      Party party, Law law, Optional<String> code, Text name, Optional<Text> about, Why why) {}

  /**
   * A duty that holds by these facts, or of which that is still open.
   *
   * @param from the day from which it applies; empty when the readings differ or when it is pending
   * @param readings the days that are defended; empty when there is one
   * @param asOf the day on which the citation was checked
   * @param fromIfUnderAnnexI the day from which it applies to a system under Annex I alone, while
   *     that can't be said yet
   * @param note what differs between the readings
   */
  @Serdeable
  public record IndicatedDuty(
      Text title,
      Text about,
      Duty.Binds binds,
      Citation article,
      Optional<LocalDate> from,
      List<LocalDate> readings,
      Optional<Certainty> certainty,
      LocalDate asOf,
      Optional<LocalDate> fromIfUnderAnnexI,
      Optional<Text> note,
      Why why) {}

  /**
   * One fact.
   *
   * @param law where the law defines its values; none when it is no class of law
   * @param options the values a person may decide on
   * @param several whether more than one may be chosen
   * @param why the answer that set it, or how it was derived
   */
  @Serdeable
  public record ShownFact(
      String id,
      Text name,
      Fact.Scope scope,
      State state,
      List<Text> values,
      List<Citation> law,
      Optional<Decision> decision,
      List<Choice> options,
      boolean several,
      Why why) {}

  @Serdeable
  public record Choice(String value, Text label) {}

  /**
   * @param facts the facts that differ, as they are read
   */
  @Serdeable
  public record ShownContradiction(Text text, List<Text> facts, Why why) {}

  @Serdeable
  public record ShownStop(Text question, Text reason, boolean liftable) {}

  /**
   * A value that a person is to decide.
   *
   * @param fact id, to decide on it
   */
  @Serdeable
  public record Awaiting(String fact, Text reason) {}

  /**
   * A date on the legal timeline of the acts behind the duties.
   *
   * @param asOf the day on which it was checked; empty when the content does not say
   */
  @Serdeable
  public record TimelineEntry(
      Text what,
      Citation article,
      Optional<LocalDate> from,
      List<LocalDate> readings,
      Optional<LocalDate> was,
      Certainty certainty,
      Optional<LocalDate> asOf) {}
}
