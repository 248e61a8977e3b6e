package nl.keur.contract;

import java.util.ArrayList;
import java.util.List;
import nl.keur.content.text.Language;
import nl.keur.content.text.Text;
import nl.keur.document.Block;
import nl.keur.document.Inline;
import nl.keur.document.Part;

/** The last part of a frozen package: where both parties sign it. */
final class SigningPage {
  private static final Text TITLE = new Text("Ondertekening", "Signature");
  private static final Text DECLARATION =
      new Text(
          "Partijen ondertekenen %s als deel van %s. Zij tekenen de tekst met de controlewaarde die"
              + " op het voorblad staat.",
          "The parties sign %s as part of %s. They sign the text with the check value that stands on"
              + " the cover.");
  private static final Text ONE_PART = new Text("Deel 1", "Part 1");
  private static final Text PARTS =
      new Text("Deel 1 tot en met Deel %d", "Part 1 up to and including Part %d");
  private static final Text THEIR_AGREEMENT = new Text("hun overeenkomst", "their agreement");
  private static final List<Text> FIELDS =
      List.of(
          new Text("Naam", "Name"),
          new Text("Functie", "Position"),
          new Text("Plaats", "Place"),
          new Text("Datum", "Date"));
  private static final Text SIGNATURE = new Text("Handtekening", "Signature");

  /** A line to write on: not empty, which would print a dash, and equally wide for both parties. */
  private static final String ROOM = "\u00A0".repeat(40);

  private SigningPage() {}

  /**
   * @param parts how many parts stand before it
   */
  static Part of(PackageContent.Head head, int parts, Language language) {
    List<Block.Row> rows =
        new ArrayList<>(FIELDS.stream().map(field -> row(field.in(language), ROOM)).toList());
    rows.add(row(SIGNATURE.in(language), String.join("\n", ROOM, ROOM, ROOM, ROOM)));
    Text who = new Text("Wie tekent", "Who signs");
    Block table =
        new Block.Table(
            List.of(cell(who.in(language)), cell(head.institution()), cell(head.vendor())), rows);
    return new Part(
        "signing",
        TITLE.in(language),
        "",
        List.of(new Part.Passage(List.of(declaration(head, parts, language), table))));
  }

  private static Block declaration(PackageContent.Head head, int parts, Language language) {
    String which = parts == 1 ? ONE_PART.in(language) : PARTS.in(language).formatted(parts);
    String agreement =
        head.agreementReference().isBlank()
            ? THEIR_AGREEMENT.in(language)
            : head.agreementReference();
    return new Block.Plain(
        List.of(Inline.value(DECLARATION.in(language).formatted(which, agreement))));
  }

  private static Block.Row row(String label, String room) {
    return new Block.Row(List.of(cell(label), cell(room), cell(room)));
  }

  private static Block.Cell cell(String words) {
    return new Block.Cell(List.of(Inline.value(words)));
  }
}
