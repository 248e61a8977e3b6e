package nl.keur.kernel.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.keur.content.text.Text;

/** What a person reads when a field breaks a constraint. */
final class ConstraintTexts {
  private ConstraintTexts() {}

  static Text of(ConstraintViolation<?> violation) {
    return switch (violation.getConstraintDescriptor().getAnnotation()) {
      case NotBlank blank -> new Text("Vul dit in.", "Fill this in.");
      case NotNull missing -> new Text("Vul dit in.", "Fill this in.");
      case NotEmpty empty -> new Text("Kies er ten minste één.", "Choose at least one.");
      case Email email ->
          new Text(
              "Dit is geen e-mailadres. Schrijf het als naam@instelling.nl.",
              "This is not an e-mail address. Write it like name@institution.nl.");
      case AssertTrue agreed ->
          new Text("Bevestig dit om verder te gaan.", "Confirm this to go on.");
      case Size size -> length(size);
      default -> new Text("Dit klopt niet.", "This is not right.");
    };
  }

  private static Text length(Size size) {
    return size.min() > 1
        ? new Text(
            "Gebruik " + size.min() + " tot " + size.max() + " tekens.",
            "Use " + size.min() + " to " + size.max() + " characters.")
        : new Text(
            "Gebruik hoogstens " + size.max() + " tekens.",
            "Use at most " + size.max() + " characters.");
  }
}
