package nl.keur.content.purpose;

import nl.keur.content.text.Text;

/**
 * What an intended purpose still lacks, at a place in its JSON, in a sentence that says what to do.
 *
 * <p>A {@link Hindrance} refuses recording or agreeing; {@link Advice} is shown and a person goes
 * on.
 */
public sealed interface PurposeFinding {
  /** Place in the purpose as a JSON pointer: {@code /allowedUses/0/who}. */
  String pointer();

  Text sentence();

  /** Whether the purpose can't be recorded or agreed like this. */
  default boolean hinders() {
    return switch (this) {
      case Hindrance hindrance -> true;
      case Advice advice -> false;
    };
  }

  /** Without this the purpose can't be recorded or agreed. */
  sealed interface Hindrance extends PurposeFinding {}

  /** Better, but a person decides. */
  sealed interface Advice extends PurposeFinding {}

  /** A field or cell without which a purpose says too little. */
  record Missing(String pointer, Text field) implements Hindrance {
    @Override
    public Text sentence() {
      return new Text("Vul “" + field.nl() + "” in.", "Fill in “" + field.en() + "”.");
    }
  }

  /** A table without any row. */
  record NoRows(String pointer, Text field) implements Hindrance {
    @Override
    public Text sentence() {
      return new Text(
          "Voeg bij “" + field.nl() + "” ten minste één regel toe.",
          "Add at least one row to “" + field.en() + "”.");
    }
  }

  /** A code that the field does not have. */
  record UnknownCode(String pointer, String code) implements Hindrance {
    @Override
    public Text sentence() {
      return new Text(
          "“" + code + "” hoort niet bij dit veld. Kies een waarde uit de lijst.",
          "“" + code + "” does not belong to this field. Choose a value from the list.");
    }
  }

  /**
   * Words that leave open what they should fix.
   *
   * @param found the words
   * @param instead what to write instead, starting with a verb
   */
  record TooVague(String pointer, String found, Text instead) implements Hindrance {
    @Override
    public Text sentence() {
      return new Text(
          "“" + found + "” laat te veel open. " + instead.nl(),
          "“" + found + "” leaves too much open. " + instead.en());
    }
  }

  /** A date or check value that is not one. */
  record WrongForm(String pointer, Text expected) implements Hindrance {
    @Override
    public Text sentence() {
      return new Text(
          "Schrijf dit als " + expected.nl() + ".", "Write this as " + expected.en() + ".");
    }
  }

  /** Two parts that can't both be true. */
  record Contradiction(String pointer, Text sentence) implements Hindrance {}

  /** A value that is still "not clear yet": a later change can't be judged against it. */
  record Unsettled(String pointer, Text field) implements Advice {
    @Override
    public Text sentence() {
      return new Text(
          "“"
              + field.nl()
              + "” is nog onduidelijk. Zolang dat zo is, kan Keur een latere wijziging hierop niet"
              + " beoordelen.",
          "“"
              + field.en()
              + "” is not clear yet. As long as that is so, Keur can't judge a later change on"
              + " this.");
    }
  }

  /** Something that would make the purpose firmer. */
  record Firmer(String pointer, Text sentence) implements Advice {}
}
