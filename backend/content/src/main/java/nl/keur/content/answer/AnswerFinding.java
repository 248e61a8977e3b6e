package nl.keur.content.answer;

import java.util.List;
import nl.keur.content.text.Text;

/**
 * What is wrong with an answer, at a place in it, in a sentence that says what to do.
 *
 * <p>{@link Malformed} refuses saving; {@link Incomplete} is reported before submitting only, so
 * that nobody loses half an answer.
 */
public sealed interface AnswerFinding {
  /** Place inside the answer as a JSON pointer: {@code /value/rows/0/who}. */
  String pointer();

  Text sentence();

  /** The answer does not have the form its question asks. */
  sealed interface Malformed extends AnswerFinding {}

  /** The form is right, something is still missing. */
  sealed interface Incomplete extends AnswerFinding {}

  /** A value of another kind than the question or column asks. */
  record WrongForm(String pointer, Text expected) implements Malformed {
    @Override
    public Text sentence() {
      return new Text(
          "Dit antwoord heeft niet de vorm die de vraag vraagt. Vul in: " + expected.nl() + ".",
          "This answer does not have the form the question asks. Fill in: " + expected.en() + ".");
    }
  }

  record EmptyValue(String pointer) implements Malformed {
    @Override
    public Text sentence() {
      return new Text(
          "Dit antwoord is leeg. Vul iets in of laat de vraag open.",
          "This answer is empty. Fill something in or leave the question open.");
    }
  }

  record UnknownOption(String pointer, String value) implements Malformed {
    @Override
    public Text sentence() {
      return new Text(
          "“" + value + "” hoort niet bij deze vraag. Kies een antwoord uit de lijst.",
          "“" + value + "” does not belong to this question. Choose an answer from the list.");
    }
  }

  record SeveralChosen(String pointer) implements Malformed {
    @Override
    public Text sentence() {
      return new Text("Kies één antwoord.", "Choose one answer.");
    }
  }

  /** An option that stands alone was combined with another. */
  record NotToCombine(String pointer, Text option) implements Malformed {
    @Override
    public Text sentence() {
      return new Text(
          "“" + option.nl() + "” kan niet samen met een ander antwoord. Kies het een of het ander.",
          "“" + option.en() + "” can't go with another answer. Choose one or the other.");
    }
  }

  /** More than one of a group of which exactly one is asked. */
  record TooManyOf(String pointer, List<Text> group) implements Malformed {
    @Override
    public Text sentence() {
      return new Text(
          "Kies er hiervan maar één: " + Listing.nl(group) + ".",
          "Choose only one of these: " + Listing.en(group) + ".");
    }
  }

  /** A number outside the bounds, given as they read. */
  record OutOfRange(String pointer, Text bounds) implements Malformed {
    @Override
    public Text sentence() {
      return new Text(
          "Vul een getal in " + bounds.nl() + ".", "Fill in a number " + bounds.en() + ".");
    }
  }

  record TooLong(String pointer, int length, int maximum) implements Malformed {
    @Override
    public Text sentence() {
      return new Text(
          "De tekst is " + length + " tekens lang. Er passen er " + maximum + ". Maak hem korter.",
          "The text is " + length + " characters long. " + maximum + " fit. Make it shorter.");
    }
  }

  record UnknownColumn(String pointer, String column) implements Malformed {
    @Override
    public Text sentence() {
      return new Text(
          "De kolom “" + column + "” hoort niet bij deze vraag.",
          "The column “" + column + "” does not belong to this question.");
    }
  }

  record NotApplicableNotAllowed(String pointer) implements Malformed {
    @Override
    public Text sentence() {
      return new Text(
          "Bij deze vraag kan “niet van toepassing” niet. Geef een antwoord.",
          "“Not applicable” is not possible for this question. Give an answer.");
    }
  }

  record ValueBesideNotApplicable(String pointer) implements Malformed {
    @Override
    public Text sentence() {
      return new Text(
          "Geef een antwoord of kies “niet van toepassing”, niet allebei.",
          "Give an answer or choose “not applicable”, not both.");
    }
  }

  record NoneOf(String pointer, List<Text> group) implements Incomplete {
    @Override
    public Text sentence() {
      return new Text(
          "Kies er hiervan precies één: " + Listing.nl(group) + ".",
          "Choose exactly one of these: " + Listing.en(group) + ".");
    }
  }

  record TooFewRows(String pointer, int rows, int minimum) implements Incomplete {
    @Override
    public Text sentence() {
      return new Text(
          "Vul ten minste " + minimum + (minimum == 1 ? " rij" : " rijen") + " in.",
          "Fill in at least " + minimum + (minimum == 1 ? " row." : " rows."));
    }
  }

  record RowMissing(String pointer, Text row) implements Incomplete {
    @Override
    public Text sentence() {
      return new Text(
          "De rij “" + row.nl() + "” ontbreekt. Voeg die toe.",
          "The row “" + row.en() + "” is missing. Add it.");
    }
  }

  record CellMissing(String pointer, Text column) implements Incomplete {
    @Override
    public Text sentence() {
      return new Text(
          "Vul “" + column.nl() + "” in, of haal de rij weg.",
          "Fill in “" + column.en() + "”, or take the row away.");
    }
  }

  record ExplanationMissing(String pointer) implements Incomplete {
    @Override
    public Text sentence() {
      return new Text("Licht uw antwoord toe.", "Explain your answer.");
    }
  }

  record OtherWithoutExplanation(String pointer) implements Incomplete {
    @Override
    public Text sentence() {
      return new Text(
          "U koos “anders”. Schrijf in de toelichting wat u bedoelt.",
          "You chose “other”. Write in the explanation what you mean.");
    }
  }

  record ReasonMissing(String pointer) implements Incomplete {
    @Override
    public Text sentence() {
      return new Text(
          "Schrijf waarom de vraag niet van toepassing is.",
          "Write why the question does not apply.");
    }
  }

  record EvidenceMissing(String pointer) implements Incomplete {
    @Override
    public Text sentence() {
      return new Text(
          "Bij dit antwoord hoort bewijs. Voeg een bestand toe.",
          "This answer needs evidence. Add a file.");
    }
  }
}
