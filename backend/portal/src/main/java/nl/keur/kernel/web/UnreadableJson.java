package nl.keur.kernel.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.keur.content.text.Text;
import nl.keur.kernel.Problem;

/** Finds the field that made a JSON body unreadable, from what the JSON reader says of it. */
final class UnreadableJson {
  private static final Pattern UNKNOWN = Pattern.compile("Unknown property \\[([^\\]]{1,100})\\]");
  private static final Pattern PROPERTY =
      Pattern.compile("(?:property|argument) \\[(?:[^\\]]* )?([A-Za-z0-9_]{1,100})\\]");

  private UnreadableJson() {}

  static List<Problem.FieldError> fieldErrors(Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      Matcher unknown = UNKNOWN.matcher(message);
      if (unknown.find()) {
        return List.of(
            new Problem.FieldError(
                "/" + unknown.group(1),
                "unknown",
                new Text(
                    "Dit veld kent het portaal niet.", "The portal does not know this field.")));
      }
      Matcher property = PROPERTY.matcher(message);
      if (property.find()) {
        return List.of(wrongType(property.group(1)));
      }
    }
    return List.of();
  }

  static Problem.FieldError wrongType(String field) {
    return new Problem.FieldError(
        "/" + field,
        "wrong-type",
        new Text(
            "Deze waarde heeft niet de juiste vorm.", "This value does not have the right form."));
  }
}
