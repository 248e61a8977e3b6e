package nl.keur.content.roleshift;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.keur.content.condition.Truth;
import nl.keur.content.purpose.IntendedPurpose;
import nl.keur.content.roleshift.Judgement.Read;

/** The inputs of a judgement with their values before and after, for the trace. */
record Reads(AgreedUse agreed, ObservedChange change) {
  private static final List<String> NOTHING = List.of();
  private static final List<String> NOT_KNOWN = List.of("unclear");
  private static final List<String> NONE = List.of("none");

  Judgement gives(Outcome outcome, TraceInput... inputs) {
    return new Judgement(outcome, List.of(inputs).stream().map(this::read).toList());
  }

  Optional<Judgement> found(Outcome outcome, TraceInput... inputs) {
    return Optional.of(gives(outcome, inputs));
  }

  private Read read(TraceInput input) {
    return switch (input) {
      case RISK_LEVEL -> before(input, agreed.risk());
      case PRACTICE -> before(input, agreed.practice());
      case OPT_OUT -> before(input, agreed.optOut());
      case DUTIES_BY_CONTRACT -> before(input, agreed.duties());
      case DONE_BY -> after(input, change.by());
      case NAMING -> after(input, change.naming());
      case NAME_SHOWN ->
          new Read(input, words(purpose().system().nameShown()), words(change.name()));
      case MODEL_CHANGE -> after(input, change.model());
      case MODEL -> new Read(input, words(model()), words(change.modelNote()));
      case MODIFICATIONS -> new Read(input, NOTHING, modifications());
      case SETTINGS_FORESEEN -> new Read(input, purpose().system().settingsForeseen(), NOTHING);
      case FORESEEN -> after(input, change.foreseen());
      case PURPOSE_CHANGE -> after(input, change.purpose());
      case PURPOSE ->
          new Read(input, words(purpose().sentence().whole()), words(change.sentence()));
      case ANNEX_III ->
          new Read(
              input,
              purpose().classification().annexIii(),
              set(new Comparison(agreed, change).pointsAfter()));
      case EXEMPTION -> new Read(input, purpose().classification().exemption(), NOTHING);
      case PROFILING ->
          new Read(input, words(purpose().classification().profiling()), truth(change.profiling()));
      case OUTPUT_ROLE ->
          new Read(input, List.of(agreed.outputRole().code()), List.of(change.output().code()));
      case OVERSIGHT -> after(input, change.oversight());
      case GROUPS -> new Read(input, groups(), set(change.groups()));
      case DATA -> new Read(input, purpose().dataCategories(), set(change.data()));
      case PARTIES -> after(input, change.parties());
    };
  }

  private IntendedPurpose purpose() {
    return agreed.purpose();
  }

  private String model() {
    return (purpose().system().model() + " " + purpose().system().modelVersion()).strip();
  }

  private List<String> groups() {
    return purpose().groups().stream().map(IntendedPurpose.Group::group).distinct().toList();
  }

  private List<String> modifications() {
    return change
        .modifications()
        .map(all -> all.isEmpty() ? NONE : all.stream().map(Coded::code).sorted().toList())
        .orElse(NOT_KNOWN);
  }

  private static Read before(TraceInput input, Coded value) {
    return new Read(input, List.of(value.code()), NOTHING);
  }

  private static Read after(TraceInput input, Coded value) {
    return new Read(input, NOTHING, List.of(value.code()));
  }

  private static List<String> words(String words) {
    return words.isBlank() ? NOTHING : List.of(words);
  }

  private static List<String> set(Optional<? extends Collection<String>> codes) {
    return codes
        .map(all -> all.isEmpty() ? NONE : all.stream().sorted().toList())
        .orElse(NOT_KNOWN);
  }

  private static List<String> truth(Truth truth) {
    return switch (truth) {
      case TRUE -> List.of("yes");
      case FALSE -> List.of("no");
      case UNKNOWN -> NOT_KNOWN;
    };
  }
}
