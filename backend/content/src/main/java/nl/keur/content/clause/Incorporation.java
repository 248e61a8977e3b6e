package nl.keur.content.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.keur.content.text.Language;
import nl.keur.content.text.Text;

/**
 * A reference as the contract prints it: an article that takes the official document in unchanged,
 * with a field for the text that was imported and for each choice the document leaves open. A
 * reference that another clause takes in prints nothing of its own.
 */
public final class Incorporation {
  private static final Text TAKEN =
      new Text(
          "Partijen nemen dit document ongewijzigd in deze overeenkomst op: ",
          "The parties incorporate this document into this agreement unchanged: ");
  private static final Text PLACE = new Text(". Het is gepubliceerd op ", ". It is published at ");
  private static final Text ATTACHED =
      new Text(". De opgenomen tekst is ", ". The incorporated text is ");
  private static final Text END =
      new Text(
          ", en partijen voegen hem bij de ondertekening bij deze overeenkomst.",
          ", and the parties attach it to this agreement at signature.");
  private static final Text PREVAIL =
      new Text(
          "Geen andere bepaling van deze overeenkomst verandert de opgenomen tekst. Wat het"
              + " document zelf aan partijen overlaat, leggen zij hier en in zijn bijlagen vast.",
          "No other provision of this agreement changes the incorporated text. What the document"
              + " itself leaves to the parties they record here and in its annexes.");
  private static final Text CHOICES =
      new Text("Partijen maken deze keuzes:", "The parties make these choices:");
  private static final Text ITEM = new Text("Onderdeel", "Item");
  private static final Text RECORDED = new Text("Vastgelegd", "Recorded");
  private static final Text ANNEXES =
      new Text(
          "Partijen vullen deze bijlagen van het document in en voegen ze bij deze overeenkomst:",
          "The parties fill in these annexes of the document and attach them to this agreement:");
  private static final Text VERSION =
      new Text("Geïmporteerde tekst en controlewaarde", "Imported text and check value");
  private static final Text VERSION_HELP =
      new Text(
          "Taal en datum van de tekst, met de controlewaarde die bij het importeren is vastgelegd.",
          "Language and date of the text, with the check value recorded at import.");
  private static final String VERSION_NAME = "text_version";

  private Incorporation() {}

  /**
   * The clause with the words and parameters that it prints: itself, a reference as an article, or
   * empty where another clause takes the document in.
   */
  public static Optional<Clause> printed(Clause clause) {
    if (clause.reference().isEmpty()) {
      return Optional.of(clause);
    }
    return clause
        .reference()
        .filter(reference -> reference.incorporatedBy().isEmpty())
        .map(reference -> article(clause, reference));
  }

  private static Clause article(Clause clause, Clause.Reference reference) {
    ClauseText text =
        new ClauseText(
            version(clause, reference, Language.NL), version(clause, reference, Language.EN));
    return clause.written(parameters(reference), text);
  }

  private static List<Parameter> parameters(Clause.Reference reference) {
    List<Parameter> parameters = new ArrayList<>();
    parameters.add(field(VERSION_NAME, VERSION, Optional.of(VERSION_HELP)));
    for (int i = 0; i < reference.choices().size(); i++) {
      parameters.add(field(choice(i), reference.choices().get(i), Optional.empty()));
    }
    return parameters;
  }

  private static Parameter field(String name, Text label, Optional<Text> help) {
    return new Parameter(
        name,
        new Parameter.Words(),
        label,
        help,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0);
  }

  private static String choice(int index) {
    return "choice_" + (index + 1);
  }

  private static ClauseText.Version version(
      Clause clause, Clause.Reference reference, Language language) {
    Function<Text, ClauseText.Inline> words = text -> new ClauseText.Words(text.in(language));
    String anchor = clause.anchor();
    List<ClauseText.Paragraph> paragraphs = new ArrayList<>();
    paragraphs.add(
        paragraph(
            anchor + ".taken",
            sentence(
                words.apply(TAKEN),
                words.apply(reference.document()),
                words.apply(PLACE),
                new ClauseText.Words(reference.url().toString()),
                words.apply(ATTACHED),
                new ClauseText.Value(VERSION_NAME),
                words.apply(END))));
    paragraphs.add(paragraph(anchor + ".prevail", sentence(words.apply(PREVAIL))));
    if (!reference.choices().isEmpty()) {
      paragraphs.add(
          paragraph(anchor + ".choices", sentence(words.apply(CHOICES)), grid(reference, words)));
    }
    if (!reference.annexes().isEmpty()) {
      paragraphs.add(annexes(anchor + ".annexes", reference, words));
    }
    return new ClauseText.Version(clause.title().in(language), paragraphs);
  }

  private static ClauseText.Grid grid(
      Clause.Reference reference, Function<Text, ClauseText.Inline> words) {
    List<List<ClauseText.Sentence>> rows = new ArrayList<>();
    rows.add(List.of(sentence(words.apply(ITEM)), sentence(words.apply(RECORDED))));
    for (int i = 0; i < reference.choices().size(); i++) {
      rows.add(
          List.of(
              sentence(words.apply(reference.choices().get(i))),
              sentence(new ClauseText.Value(choice(i)))));
    }
    return new ClauseText.Grid(rows);
  }

  private static ClauseText.Paragraph annexes(
      String id, Clause.Reference reference, Function<Text, ClauseText.Inline> words) {
    List<ClauseText.Paragraph> items =
        IntStream.range(0, reference.annexes().size())
            .mapToObj(
                i ->
                    paragraph(
                        id + "." + (i + 1), sentence(words.apply(reference.annexes().get(i)))))
            .toList();
    return new ClauseText.Paragraph(
        id, Optional.empty(), List.of(sentence(words.apply(ANNEXES))), items);
  }

  private static ClauseText.Paragraph paragraph(String id, ClauseText.Block... blocks) {
    return new ClauseText.Paragraph(id, Optional.empty(), List.of(blocks), List.of());
  }

  private static ClauseText.Sentence sentence(ClauseText.Inline... parts) {
    return new ClauseText.Sentence(List.of(parts));
  }
}
