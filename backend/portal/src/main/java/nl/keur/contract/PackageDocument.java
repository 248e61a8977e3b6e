package nl.keur.contract;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keur.content.text.Language;
import nl.keur.content.text.Text;
import nl.keur.contract.PackageText.BlockText;
import nl.keur.contract.PackageText.Element;
import nl.keur.contract.PackageText.InlineText;
import nl.keur.contract.PackageText.PartText;
import nl.keur.document.Article;
import nl.keur.document.Block;
import nl.keur.document.Inline;
import nl.keur.document.Numeral;
import nl.keur.document.Part;
import nl.keur.document.TextDocument;
import nl.keur.document.TextDocument.CoverRow;

/** A clause package as a document to print, in one language. */
final class PackageDocument {
  private static final Text TITLE =
      new Text("Contractvoorwaarden voor AI", "Contract terms for AI");
  private static final Text OWN =
      new Text(
          "Eigen tekst, geen officiële modeltekst. Vraag een jurist voordat u tekent.",
          "Own drafting, not an official model text. Ask a lawyer before you sign.");
  private static final Text GOVERNS =
      new Text(
          "De Nederlandse tekst gaat voor; de Engelse vertaling is bedoeld als hulp.",
          "The Dutch text prevails; this English translation is meant as a help.");
  private static final Text AS_TYPED =
      new Text(
          "Wat partijen zelf hebben ingevuld, staat in de taal waarin zij het schreven.",
          "What the parties filled in themselves stands in the language in which they wrote it.");
  private static final Text DRAFT = new Text("Concept", "Draft");
  private static final Text FROZEN = new Text("Vastgesteld", "Frozen");

  private final PackageContent content;
  private final Optional<String> sha256;
  private final Language language;
  private final LocalDate today;

  private PackageDocument(
      PackageContent content, Optional<String> sha256, Language language, LocalDate today) {
    this.content = content;
    this.sha256 = sha256;
    this.language = language;
    this.today = today;
  }

  /**
   * @param sha256 of the frozen package; empty for a draft
   * @param today the date that a draft bears
   */
  static TextDocument of(
      PackageContent content, Optional<String> sha256, Language language, LocalDate today) {
    return new PackageDocument(content, sha256, language, today).document();
  }

  private TextDocument document() {
    PackageContent.Head head = content.head();
    return new TextDocument(
        TITLE.in(language),
        head.system(),
        language.locale(),
        OWN.in(language),
        GOVERNS.in(language),
        head.institution() + " – " + head.vendor(),
        reference(),
        cover(head),
        parts());
  }

  /** Signed is what was frozen: a draft has no place to sign. */
  private List<Part> parts() {
    List<Part> parts =
        new ArrayList<>(
            PrintedPackage.text(content, language).parts().stream().map(this::part).toList());
    sha256.ifPresent(hash -> parts.add(SigningPage.of(content.head(), parts.size(), language)));
    return parts;
  }

  private String reference() {
    String of =
        content.head().agreementReference().isBlank()
            ? ""
            : content.head().agreementReference() + " – ";
    return sha256
        .map(hash -> of + hash.substring(0, 12))
        .orElse(of + DRAFT.in(language).toUpperCase(language.locale()));
  }

  private List<CoverRow> cover(PackageContent.Head head) {
    List<CoverRow> rows = new ArrayList<>();
    row(rows, "Status", "Status", status(head));
    row(rows, "Instelling", "Institution", head.institution());
    row(rows, "Leverancier", "Supplier", head.vendor());
    row(rows, "Systeem", "System", head.system());
    row(rows, "Inkoop", "Procurement", head.procurement());
    row(rows, "Hoofdovereenkomst", "Main agreement", head.agreementReference());
    row(rows, "Aangewezen risiconiveau", "Risk level indicated", riskLevel(head));
    row(rows, "Beoogd doel", "Intended purpose", purpose(head));
    row(rows, "Gegund op", "Awarded on", date(head.awardedOn()));
    row(
        rows,
        "Antwoorden van de leverancier",
        "Answers of the supplier",
        date(head.submittedOn()) + ", " + head.receiptNumber());
    sha256.ifPresent(hash -> row(rows, "Controlewaarde (SHA-256)", "Check value (SHA-256)", hash));
    String official = officialTexts();
    if (!official.isEmpty()) {
      row(rows, "Bronnen", "Sources", official);
    }
    row(rows, "Taal", "Language", GOVERNS.in(language) + "\n" + AS_TYPED.in(language));
    return rows;
  }

  private String riskLevel(PackageContent.Head head) {
    return Stream.concat(
            Stream.of(head.riskLevel().in(language)),
            head.riskLevelLaw().stream().map(link -> LawLine.of(link, language, this::date)))
        .collect(Collectors.joining("\n"));
  }

  /** Where the official text stands on which each part builds, so that nobody takes ours for it. */
  private String officialTexts() {
    List<String> printed =
        PrintedPackage.text(content, language).parts().stream().map(PartText::set).toList();
    return content.sets().stream()
        .filter(set -> printed.contains(set.id()))
        .flatMap(
            set -> set.officialText().map(url -> set.title().in(language) + ": " + url).stream())
        .collect(Collectors.joining("\n"));
  }

  private void row(List<CoverRow> rows, String nl, String en, String value) {
    rows.add(new CoverRow(new Text(nl, en).in(language), value.isBlank() ? "—" : value));
  }

  private String status(PackageContent.Head head) {
    return head.frozen()
        .map(
            frozen ->
                FROZEN.in(language)
                    + ", "
                    + date(frozen.at().atZone(OfferRecord.AMSTERDAM).toLocalDate()))
        .orElse(DRAFT.in(language) + ", " + date(today));
  }

  private String purpose(PackageContent.Head head) {
    return head.purpose()
        .map(
            agreed ->
                new Text("versie ", "version ").in(language)
                    + agreed.version()
                    + ", "
                    + date(agreed.agreedOn())
                    + "\nSHA-256 "
                    + agreed.sha256())
        .orElse(new Text("nog niet vastgesteld", "not agreed yet").in(language));
  }

  private String date(LocalDate date) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(date);
  }

  private Part part(PartText part) {
    return new Part(
        part.anchor(),
        part.title(),
        part.status() + officialText(part.set()),
        part.elements().stream().map(PackageDocument::element).toList());
  }

  private String officialText(String set) {
    return content.sets().stream()
        .filter(one -> one.id().equals(set))
        .flatMap(one -> one.officialText().stream())
        .map(url -> new Text("\nOfficiële tekst: ", "\nOfficial text: ").in(language) + url)
        .collect(Collectors.joining());
  }

  private static Part.Element element(Element element) {
    return element.kind().equals("HEADING")
        ? new Part.Section(element.title())
        : new Article(
            element.anchor(),
            Article.Kind.valueOf(element.kind()),
            element.number().isEmpty() ? Numeral.running() : Numeral.of(element.number()),
            element.title(),
            element.included(),
            blocks(element.blocks()));
  }

  private static List<Block> blocks(List<BlockText> blocks) {
    return blocks.stream().map(PackageDocument::block).toList();
  }

  private static Block block(BlockText block) {
    return switch (block.kind()) {
      case "NUMBERED" ->
          new Block.Numbered(block.anchor(), inlines(block.text()), blocks(block.content()));
      case "PLAIN" -> new Block.Plain(inlines(block.text()));
      case "TABLE" ->
          new Block.Table(
              cells(block.rows().getFirst()),
              block.rows().stream().skip(1).map(row -> new Block.Row(cells(row))).toList());
      default -> throw new IllegalArgumentException("No kind of block: " + block.kind());
    };
  }

  private static List<Block.Cell> cells(List<PackageText.Cell> row) {
    return row.stream().map(cell -> new Block.Cell(inlines(cell.text()))).toList();
  }

  private static List<Inline> inlines(List<InlineText> inlines) {
    return inlines.stream().map(PackageDocument::inline).toList();
  }

  private static Inline inline(InlineText inline) {
    return switch (inline.kind()) {
      case "WORDS" -> Inline.text(inline.text());
      case "TERM", "BLANK" -> Inline.bold(inline.text());
      case "VALUE" -> Inline.value(inline.text());
      case "REFERENCE" -> Inline.to(inline.to());
      default -> throw new IllegalArgumentException("No kind of text: " + inline.kind());
    };
  }
}
