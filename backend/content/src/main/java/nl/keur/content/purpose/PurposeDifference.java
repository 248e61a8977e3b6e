package nl.keur.content.purpose;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.keur.content.text.Text;

/**
 * A field that two purposes fill in differently.
 *
 * @param before the lines of the first purpose; none when the field is blank there
 * @param after the lines of the second
 */
public record PurposeDifference(PurposeField field, List<Text> before, List<Text> after) {
  public PurposeDifference {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** Every field that differs, in the order in which a purpose reads; none when they are equal. */
  public static List<PurposeDifference> between(
      IntendedPurpose before, IntendedPurpose after, PurposeWording wording) {
    return Arrays.stream(PurposeField.values())
        .map(field -> of(field, before, after, wording))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<PurposeDifference> of(
      PurposeField field, IntendedPurpose before, IntendedPurpose after, PurposeWording wording) {
    return field.rows(before, wording).equals(field.rows(after, wording))
        ? Optional.empty()
        : Optional.of(
            new PurposeDifference(
                field, field.lines(before, wording), field.lines(after, wording)));
  }

  public Text label() {
    return field.label();
  }

  /** The lines that only the second purpose has. */
  public List<Text> added() {
    return after.stream().filter(line -> !before.contains(line)).toList();
  }

  /** The lines that only the first purpose has. */
  public List<Text> removed() {
    return before.stream().filter(line -> !after.contains(line)).toList();
  }

  /** Whether something that was filled in changed, rather than a blank field being filled. */
  public boolean replaces() {
    return !removed().isEmpty();
  }
}
