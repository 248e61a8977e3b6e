package nl.keur.content.roleshift;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.keur.content.condition.Truth;
import nl.keur.content.purpose.IntendedPurpose;
import nl.keur.content.roleshift.Judgement.Read;
import nl.keur.content.text.Text;

/** The inputs of a judgement with their values before and after, for the trace. */
record Reads(AgreedUse agreed, ObservedChange change) {
  private static final List<Text> NOTHING = List.of();
  private static final List<Text> NOT_KNOWN = same(List.of("unclear"));
  private static final List<Text> NONE = same(List.of("none"));

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
      case MODEL ->
          new Read(
              input,
              purpose().system().modelWithVersion().stream().toList(),
              words(change.modelNote()));
      case MODIFICATIONS -> new Read(input, NOTHING, modifications());
      case SETTINGS_FORESEEN ->
          new Read(input, same(purpose().system().settingsForeseen()), NOTHING);
      case FORESEEN -> after(input, change.foreseen());
      case PURPOSE_CHANGE -> after(input, change.purpose());
      case PURPOSE ->
          new Read(input, words(purpose().sentence().whole()), words(change.sentence()));
      case ANNEX_III ->
          new Read(
              input,
              same(purpose().classification().annexIii()),
              set(new Comparison(agreed, change).pointsAfter()));
      case EXEMPTION -> new Read(input, same(purpose().classification().exemption()), NOTHING);
      case PROFILING ->
          new Read(input, words(purpose().classification().profiling()), truth(change.profiling()));
      case OUTPUT_ROLE -> new Read(input, code(agreed.outputRole()), code(change.output()));
      case OVERSIGHT -> after(input, change.oversight());
      case GROUPS -> new Read(input, groups(), set(change.groups()));
      case DATA -> new Read(input, same(purpose().dataCategories()), set(change.data()));
      case PARTIES -> after(input, change.parties());
    };
  }

  private IntendedPurpose purpose() {
    return agreed.purpose();
  }

  private List<Text> groups() {
    return same(purpose().groups().stream().map(IntendedPurpose.Group::group).distinct().toList());
  }

  private List<Text> modifications() {
    return change
        .modifications()
        .map(all -> all.isEmpty() ? NONE : same(all.stream().map(Coded::code).sorted().toList()))
        .orElse(NOT_KNOWN);
  }

  private static Read before(TraceInput input, Coded value) {
    return new Read(input, code(value), NOTHING);
  }

  private static Read after(TraceInput input, Coded value) {
    return new Read(input, NOTHING, code(value));
  }

  private static List<Text> code(Coded value) {
    return List.of(Text.same(value.code()));
  }

  private static List<Text> words(String words) {
    return same(List.of(words));
  }

  private static List<Text> same(Collection<String> values) {
    return values.stream().filter(value -> !value.isBlank()).map(Text::same).toList();
  }

  private static List<Text> set(Optional<? extends Collection<String>> codes) {
    return codes
        .map(all -> all.isEmpty() ? NONE : same(all.stream().sorted().toList()))
        .orElse(NOT_KNOWN);
  }

  private static List<Text> truth(Truth truth) {
    return switch (truth) {
      case TRUE -> words("yes");
      case FALSE -> words("no");
      case UNKNOWN -> NOT_KNOWN;
    };
  }
}
