package nl.keur.content.roleshift;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.keur.content.answer.Answer;
import nl.keur.content.condition.Truth;

/**
 * A change report as the rules read it: its answers by question (checklist {@code change-report}),
 * not known where they are blank or "not known".
 *
 * @param what CR-01, in words
 * @param since CR-03; empty when not known
 * @param name CR-06: the other name, in words
 * @param modelNote CR-07's explanation: the old and the new model
 * @param modifications CR-08; empty when not known
 * @param sentence CR-11: the new purpose as one sentence
 * @param annexIii CR-12: the points after the change; empty when not known or not asked
 * @param profiling CR-13: whether there is profiling after the change
 * @param groups CR-16: what is added; none for no new groups, empty when not known
 * @param data CR-17: all kinds of personal data after the change; empty when not known
 */
public record ObservedChange(
    String what,
    Stage stage,
    Optional<LocalDate> since,
    By by,
    Naming naming,
    String name,
    ModelChange model,
    String modelNote,
    Optional<Set<Modification>> modifications,
    Foreseen foreseen,
    PurposeChange purpose,
    String sentence,
    Optional<Set<String>> annexIii,
    Truth profiling,
    OutputRole output,
    Oversight oversight,
    Optional<Set<String>> groups,
    Optional<Set<String>> data,
    Parties parties) {
  public ObservedChange {
    modifications = modifications.map(Set::copyOf);
    annexIii = annexIii.map(Set::copyOf);
    groups = groups.map(Set::copyOf);
    data = data.map(Set::copyOf);
  }

  /** From the shown answers of a change report, by question id. */
  public static ObservedChange of(Map<String, Answer> answers) {
    return new ChangeReading(answers).change();
  }

  /** Whether the provider's side makes it, so that its duties stay there. */
  boolean byTheProvidersSide() {
    return by == By.VENDOR || by == By.PROVIDER;
  }

  /** Whether it is one member of staff, which a rule of its own looks at. */
  boolean byOneEmployee() {
    return by == By.EMPLOYEE;
  }

  /** Who makes the change (CR-04). */
  public enum By implements Coded {
    INSTITUTION("institution"),
    VENDOR("vendor"),
    PROVIDER("provider"),
    EMPLOYEE("employee"),
    UNKNOWN("unclear");

    private final String code;

    By(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /** Under which name people see the system (CR-05). */
  public enum Naming implements Coded {
    UNCHANGED("unchanged"),
    OWN("own_name"),
    OTHER("other_name"),
    UNKNOWN("unclear");

    private final String code;

    Naming(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /** Whether the model under the system is replaced, and by whom (CR-07). */
  public enum ModelChange implements Coded {
    NONE("no"),
    PREDETERMINED("vendor_announced"),
    SWAPPED("vendor_other"),
    MAYBE_PREDETERMINED("vendor_unsure"),
    BY_US("by_us"),
    UNKNOWN("unclear");

    private final String code;

    ModelChange(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }

    boolean byTheProvidersSide() {
      return this == PREDETERMINED || this == SWAPPED || this == MAYBE_PREDETERMINED;
    }
  }

  /** What is changed in the system itself (CR-08). */
  public enum Modification implements Coded {
    SETTINGS("settings"),
    FINE_TUNING("fine_tuning"),
    NEW_DATA("new_data"),
    COUPLING("coupling"),
    NEW_FUNCTION("new_function");

    private final String code;

    Modification(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /** Whether the instructions for use foresee the adjustment (CR-09). */
  public enum Foreseen implements Coded {
    YES("yes"),
    PARTLY("partly"),
    NO("no"),
    UNKNOWN("unclear");

    private final String code;

    Foreseen(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /** Whether the purpose changes (CR-10). */
  public enum PurposeChange implements Coded {
    NO("no"),
    WITHIN_ALLOWED("within_allowed"),
    NEW("new_purpose"),
    UNKNOWN("unclear");

    private final String code;

    PurposeChange(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /** Whether human oversight changes (CR-15). */
  public enum Oversight implements Coded {
    SAME("same"),
    LESS("less"),
    MORE("more"),
    UNKNOWN("unclear");

    private final String code;

    Oversight(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /** Whether other parties or countries process our personal data (CR-18). */
  public enum Parties implements Coded {
    UNCHANGED("unchanged"),
    NEW_SUBPROCESSOR("new_subprocessor"),
    OUTSIDE_EEA("outside_eea"),
    BOTH("both"),
    UNKNOWN("unclear");

    private final String code;

    Parties(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }
}
