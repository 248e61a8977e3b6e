package nl.keur.content.clause;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.keur.content.condition.Condition;
import nl.keur.content.law.LegalBasis;
import nl.keur.content.text.Text;

/**
 * One clause of a set: what it is, when it applies and what it needs. Its words stand in {@link
 * #text}; a reference has none, since official documents are incorporated unchanged. Meaning per
 * field: {@code clauses/README.md}.
 *
 * @param number in the source model, empty where it has none; shown as official only with high
 *     confidence in the number
 * @param anchor the name by which other clauses refer to it
 * @param appliesWhen read only within a chosen set
 * @param triggeredBy any of these: a special condition is suggested, another clause gets a why
 */
public record Clause(
    String id,
    String version,
    Kind kind,
    String number,
    String anchor,
    Text title,
    Set<Party> binds,
    Condition appliesWhen,
    boolean optionalInSource,
    List<Parameter> parameters,
    List<Requirement> requires,
    List<String> excludes,
    List<Condition> triggeredBy,
    List<LegalBasis> legalBasis,
    Text why,
    Optional<Text> negotiation,
    Source source,
    Confidence numberConfidence,
    Confidence contentConfidence,
    Optional<Reference> reference,
    Status status,
    Optional<ClauseText> text) {
  public Clause {
    binds = Set.copyOf(binds);
    parameters = List.copyOf(parameters);
    requires = List.copyOf(requires);
    excludes = List.copyOf(excludes);
    triggeredBy = List.copyOf(triggeredBy);
    legalBasis = List.copyOf(legalBasis);
  }

  /** The same clause with these words and the parameters that they use. */
  Clause written(List<Parameter> parameters, ClauseText text) {
    return new Clause(
        id,
        version,
        kind,
        number,
        anchor,
        title,
        binds,
        appliesWhen,
        optionalInSource,
        parameters,
        requires,
        excludes,
        triggeredBy,
        legalBasis,
        why,
        negotiation,
        source,
        numberConfidence,
        contentConfidence,
        reference,
        status,
        Optional.of(text));
  }

  public enum Kind {
    ARTICLE,
    ANNEX,
    SPECIAL_CONDITION,
    REFERENCE
  }

  /** Parties as a contract names them. */
  public enum Party {
    SUPPLIER,
    INSTITUTION
  }

  /** A draft has not yet been read by a lawyer. */
  public enum Status {
    DRAFT,
    REVIEWED
  }

  /** OWN: our own numbering or text, so there is nothing to compare with. */
  public enum Confidence {
    HIGH,
    MEDIUM,
    LOW,
    OWN
  }

  /** At least one of these clauses must be in the package as well. */
  public record Requirement(List<String> oneOf) {
    public Requirement {
      oneOf = List.copyOf(oneOf);
    }
  }

  public record Source(String document, String version, Optional<URI> url) {}

  /** An official document taken in unchanged. */
  public record Reference(
      Text document,
      URI url,
      Optional<String> incorporatedBy,
      List<Text> choices,
      List<Text> annexes) {
    public Reference {
      choices = List.copyOf(choices);
      annexes = List.copyOf(annexes);
    }
  }
}
