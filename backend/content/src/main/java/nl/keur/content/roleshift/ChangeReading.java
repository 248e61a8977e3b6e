package nl.keur.content.roleshift;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.keur.content.answer.Answer;
import nl.keur.content.answer.AnswerValue;
import nl.keur.content.condition.Truth;
import nl.keur.content.purpose.IntendedPurpose;
import nl.keur.content.roleshift.ObservedChange.By;
import nl.keur.content.roleshift.ObservedChange.Foreseen;
import nl.keur.content.roleshift.ObservedChange.ModelChange;
import nl.keur.content.roleshift.ObservedChange.Modification;
import nl.keur.content.roleshift.ObservedChange.Naming;
import nl.keur.content.roleshift.ObservedChange.Oversight;
import nl.keur.content.roleshift.ObservedChange.Parties;
import nl.keur.content.roleshift.ObservedChange.PurposeChange;

/** Reads the answers of a change report; a blank one is not known. */
record ChangeReading(Map<String, Answer> answers) {
  private static final String UNCLEAR = "unclear";
  private static final String NONE = "none";

  ObservedChange change() {
    return new ObservedChange(
        words("CR-01"),
        Coded.of(Stage.class, code("CR-02"), Stage.UNKNOWN),
        date("CR-03"),
        Coded.of(By.class, code("CR-04"), By.UNKNOWN),
        Coded.of(Naming.class, code("CR-05"), Naming.UNKNOWN),
        words("CR-06"),
        Coded.of(ModelChange.class, code("CR-07"), ModelChange.UNKNOWN),
        explanation("CR-07"),
        modifications(),
        Coded.of(Foreseen.class, code("CR-09"), Foreseen.UNKNOWN),
        Coded.of(PurposeChange.class, code("CR-10"), PurposeChange.UNKNOWN),
        sentence(),
        known("CR-12"),
        profiling(),
        OutputRole.of(code("CR-14")),
        Coded.of(Oversight.class, code("CR-15"), Oversight.UNKNOWN),
        known("CR-16"),
        known("CR-17"),
        parties());
  }

  private Optional<Set<Modification>> modifications() {
    return known("CR-08")
        .map(
            codes ->
                Arrays.stream(Modification.values())
                    .filter(one -> codes.contains(one.code()))
                    .collect(Collectors.toUnmodifiableSet()));
  }

  private Truth profiling() {
    return switch (code("CR-13")) {
      case "yes" -> Truth.TRUE;
      case "no" -> Truth.FALSE;
      default -> Truth.UNKNOWN;
    };
  }

  /** Not asked where the system processes no personal data: then nothing changes in it. */
  private Parties parties() {
    boolean noData = known("CR-17").filter(Set::isEmpty).isPresent();
    return noData && codes("CR-18").isEmpty()
        ? Parties.UNCHANGED
        : Coded.of(Parties.class, code("CR-18"), Parties.UNKNOWN);
  }

  private String sentence() {
    return value("CR-11").orElse(new AnswerValue.EvidenceOnly()) instanceof AnswerValue.Rows rows
            && !rows.rows().isEmpty()
        ? sentence(rows.rows().getFirst()).whole()
        : "";
  }

  private static IntendedPurpose.Sentence sentence(Map<String, List<String>> row) {
    return new IntendedPurpose.Sentence(
        cell(row, "who"),
        cell(row, "what"),
        cell(row, "data"),
        cell(row, "when"),
        cell(row, "result"));
  }

  private static String cell(Map<String, List<String>> row, String column) {
    return String.join(", ", row.getOrDefault(column, List.of()));
  }

  /** The codes without "none"; empty when the question is blank or not known. */
  private Optional<Set<String>> known(String question) {
    Set<String> codes = codes(question);
    return codes.isEmpty() || codes.contains(UNCLEAR)
        ? Optional.empty()
        : Optional.of(
            codes.stream()
                .filter(code -> !code.equals(NONE))
                .collect(Collectors.toUnmodifiableSet()));
  }

  private String code(String question) {
    return codes(question).stream().findFirst().orElse("");
  }

  private Set<String> codes(String question) {
    return value(question).map(AnswerValue::codes).orElse(Set.of());
  }

  private Optional<LocalDate> date(String question) {
    return value(question).orElse(new AnswerValue.EvidenceOnly()) instanceof AnswerValue.OnDate on
        ? Optional.of(on.date())
        : Optional.empty();
  }

  private String words(String question) {
    return value(question).orElse(new AnswerValue.EvidenceOnly()) instanceof AnswerValue.Words words
        ? words.text().strip()
        : "";
  }

  private String explanation(String question) {
    return findAnswer(question).map(Answer::explanation).map(String::strip).orElse("");
  }

  private Optional<AnswerValue> value(String question) {
    return findAnswer(question).flatMap(Answer::value);
  }

  private Optional<Answer> findAnswer(String question) {
    return Optional.ofNullable(answers.get(question));
  }
}
