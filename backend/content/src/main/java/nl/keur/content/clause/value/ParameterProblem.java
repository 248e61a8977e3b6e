package nl.keur.content.clause.value;

import nl.keur.content.text.Text;

/**
 * What is wrong with the value of a parameter, at a place in it, in a sentence that says what to
 * do.
 */
public sealed interface ParameterProblem {
  /** Place inside the value as a JSON pointer: {@code /0/measure}; empty for the value itself. */
  String pointer();

  Text sentence();

  /** A value of another kind than the parameter has. */
  record WrongForm(String pointer, Text expected) implements ParameterProblem {
    @Override
    public Text sentence() {
      return new Text("Vul hier " + expected.nl() + " in.", "Fill in " + expected.en() + " here.");
    }
  }

  /** A number outside its bounds, given as they read. */
  record OutOfRange(String pointer, Text bounds) implements ParameterProblem {
    @Override
    public Text sentence() {
      return new Text(
          "Vul een getal in " + bounds.nl() + ".", "Fill in a number " + bounds.en() + ".");
    }
  }

  record NotWhole(String pointer) implements ParameterProblem {
    @Override
    public Text sentence() {
      return new Text("Vul een heel getal in.", "Fill in a whole number.");
    }
  }

  record UnknownOption(String pointer, String code) implements ParameterProblem {
    @Override
    public Text sentence() {
      return new Text(
          "“" + code + "” is hier geen keuze. Kies uit de lijst.",
          "“" + code + "” is no choice here. Choose from the list.");
    }
  }

  /** A day before the one of another parameter, given by its label, that it can't come before. */
  record BeforeOther(String pointer, Text other) implements ParameterProblem {
    @Override
    public Text sentence() {
      return new Text(
          "Deze dag ligt voor die bij “" + other.nl() + "”. Wijzig een van de twee.",
          "This day comes before the one at “" + other.en() + "”. Change one of the two.");
    }
  }

  /** Not a complete web address. */
  record NoAddress(String pointer) implements ParameterProblem {
    @Override
    public Text sentence() {
      return new Text(
          "Vul een volledig webadres in dat begint met https:// of http://.",
          "Fill in a complete web address that starts with https:// or http://.");
    }
  }

  record TooLong(String pointer, int length, int maximum) implements ParameterProblem {
    @Override
    public Text sentence() {
      return new Text(
          "De tekst is " + length + " tekens lang. Er passen er " + maximum + ". Maak hem korter.",
          "The text is " + length + " characters long. " + maximum + " fit. Make it shorter.");
    }
  }

  record NoItems(String pointer) implements ParameterProblem {
    @Override
    public Text sentence() {
      return new Text("Vul ten minste één regel in.", "Fill in at least one line.");
    }
  }

  record TooFewRows(String pointer, int minimum) implements ParameterProblem {
    @Override
    public Text sentence() {
      return new Text(
          "Vul ten minste " + minimum + (minimum == 1 ? " rij" : " rijen") + " in.",
          "Fill in at least " + minimum + (minimum == 1 ? " row." : " rows."));
    }
  }

  record EmptyRow(String pointer) implements ParameterProblem {
    @Override
    public Text sentence() {
      return new Text(
          "Deze rij is leeg. Vul haar in of haal haar weg.",
          "This row is empty. Fill it in or remove it.");
    }
  }

  record UnknownColumn(String pointer, String column) implements ParameterProblem {
    @Override
    public Text sentence() {
      return new Text(
          "De kolom “" + column + "” hoort niet bij deze tabel.",
          "The column “" + column + "” does not belong to this table.");
    }
  }

  /** A value was typed that the contract reads from the record. */
  record NotToBeTyped(String pointer) implements ParameterProblem {
    @Override
    public Text sentence() {
      return new Text(
          "Dit komt uit het dossier en is hier niet in te vullen. Wijzig het daar.",
          "This comes from the file and can't be filled in here. Change it there.");
    }
  }
}
