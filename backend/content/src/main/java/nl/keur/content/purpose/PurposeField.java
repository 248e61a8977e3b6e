package nl.keur.content.purpose;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.keur.content.text.Text;

/**
 * The fields of the intended purpose in the order in which they read, each with its path in clauses
 * ({@code purpose.<path>}), its place in JSON and how it says itself.
 */
public enum PurposeField {
  WHO("sentence.who", "/sentence/who", "Wie", "Who", words(p -> p.sentence().who())),
  WHAT("sentence.what", "/sentence/what", "Doet wat", "Does what", words(p -> p.sentence().what())),
  DATA(
      "sentence.data",
      "/sentence/data",
      "Met welke gegevens",
      "With which data",
      words(p -> p.sentence().data())),
  WHEN("sentence.when", "/sentence/when", "Wanneer", "When", words(p -> p.sentence().when())),
  RESULT(
      "sentence.result",
      "/sentence/result",
      "Met welk resultaat",
      "With which result",
      words(p -> p.sentence().result())),
  ALLOWED_USES(
      "allowed-uses",
      "/allowedUses",
      "Toegestaan gebruik",
      "Allowed uses",
      (p, w) -> p.allowedUses().stream().map(PurposeField::cells).toList()),
  EXCLUDED_USES(
      "excluded-uses",
      "/excludedUses",
      "Uitgesloten gebruik",
      "Excluded uses",
      (p, w) -> p.excludedUses().stream().map(PurposeField::cells).toList()),
  FORESEEABLE_MISUSE(
      "foreseeable-misuse",
      "/foreseeableMisuse",
      "Redelijkerwijs te voorzien misbruik",
      "Reasonably foreseeable misuse",
      (p, w) -> p.foreseeableMisuse().stream().map(PurposeField::cells).toList()),
  GROUPS(
      "groups",
      "/groups",
      "Groepen",
      "Groups",
      (p, w) -> p.groups().stream().map(group -> cells(group, w)).toList()),
  MINORS("minors", "/minors", "Minderjarigen", "Minors", code("minors", IntendedPurpose::minors)),
  ANNEX_III(
      "annex-iii",
      "/classification/annexIii",
      "Punten van bijlage III",
      "Points of Annex III",
      codes("annex_iii_point", p -> p.classification().annexIii())),
  EXEMPTION(
      "exemption",
      "/classification/exemption",
      "Uitzondering van artikel 6, lid 3",
      "Exemption of article 6(3)",
      codes("exemption_ground", p -> p.classification().exemption())),
  PROFILING(
      "profiling",
      "/classification/profiling",
      "Profilering",
      "Profiling",
      code("profiling", p -> p.classification().profiling())),
  OUTPUT_ROLE(
      "output-role",
      "/decision/outputRole",
      "Rol van de uitkomst in besluiten",
      "Role of the output in decisions",
      code("output_role", p -> p.decision().outputRole())),
  OVERSEER(
      "overseer",
      "/decision/overseer",
      "Toezichthoudende functie",
      "Overseeing function",
      words(p -> p.decision().overseer())),
  DATA_CATEGORIES(
      "data-categories",
      "/dataCategories",
      "Soorten persoonsgegevens",
      "Kinds of personal data",
      codes("personal_data_kinds", IntendedPurpose::dataCategories)),
  SECTOR(
      "setting.sector",
      "/setting/sectors",
      "Onderwijssector",
      "Education sector",
      codes("sector", p -> p.setting().sectors())),
  COUNTRY(
      "setting.country", "/setting/country", "Land", "Country", words(p -> p.setting().country())),
  LANGUAGE(
      "setting.language",
      "/setting/language",
      "Taal van de invoer",
      "Language of the input",
      words(p -> p.setting().language())),
  SYSTEM_NAME(
      "system.name",
      "/system/name",
      "Naam van het systeem",
      "Name of the system",
      words(p -> p.system().name())),
  SYSTEM_VERSION(
      "system.version",
      "/system/version",
      "Versie van het systeem",
      "Version of the system",
      words(p -> p.system().version())),
  /** Model and model version in one, as annex A prints them. */
  MODEL(
      "system.model",
      "/system/model",
      "AI-model met versie",
      "AI model with version",
      (p, w) -> p.system().modelWithVersion().map(List::of).map(List::of).orElse(List.of())),
  DESCRIPTION(
      "system.description",
      "/system/description",
      "Wat het systeem doet",
      "What the system does",
      words(p -> p.system().description())),
  NAME_SHOWN(
      "name-shown",
      "/system/nameShown",
      "Naam of merk dat mensen zien",
      "Name or trademark that people see",
      words(p -> p.system().nameShown())),
  SETTINGS_FORESEEN(
      "settings-foreseen",
      "/system/settingsForeseen",
      "Configuratie waarin de gebruiksinstructies voorzien",
      "Settings that the instructions for use provide for",
      (p, w) -> p.system().settingsForeseen().stream().map(one -> List.of(said(one))).toList()),
  PROVIDER_NAME(
      "provider.name", "/provider/name", "Aanbieder", "Provider", words(p -> p.provider().name())),
  PROVIDER_SEAT(
      "provider.seat",
      "/provider/seat",
      "Vestiging van de aanbieder",
      "Seat of the provider",
      words(p -> p.provider().seat())),
  SUPPLIER_ROLE(
      "supplier.role",
      "/supplierRole",
      "Rol van de leverancier volgens de AI-verordening",
      "Role of the supplier under the AI Act",
      code("supplier_ai_role", IntendedPurpose::supplierRole)),
  PROVIDER_STATEMENTS(
      "provider-statements",
      "/providerStatements",
      "Stukken van de aanbieder",
      "Documents of the provider",
      (p, w) -> p.providerStatements().stream().map(PurposeField::cells).toList());

  /** Stands in a cell that is not filled in. */
  private static final String NOTHING = "—";

  private final String path;
  private final String pointer;
  private final Text label;
  private final Reading reading;

  PurposeField(String path, String pointer, String nl, String en, Reading reading) {
    this.path = path;
    this.pointer = pointer;
    this.label = new Text(nl, en);
    this.reading = reading;
  }

  /** The path that a clause reads after {@code purpose.}; see {@code clauses/README.md}. */
  public String path() {
    return path;
  }

  /** The place in the JSON of the purpose. */
  public String pointer() {
    return pointer;
  }

  public Text label() {
    return label;
  }

  /** The fact of which its values are, where those are classes of law. */
  public Optional<String> classOfLaw() {
    return switch (this) {
      case ANNEX_III -> Optional.of("annex_iii_point");
      case EXEMPTION -> Optional.of("exemption_ground");
      default -> Optional.empty();
    };
  }

  /**
   * What is filled in, in both languages: one row of one cell for a value, a row of one cell per
   * item of a list, the cells of each row of a table; nothing when it is blank.
   */
  public List<List<Text>> rows(IntendedPurpose purpose, PurposeWording wording) {
    return reading.rows(purpose, wording);
  }

  /** The rows, each as one text. */
  public List<Text> lines(IntendedPurpose purpose, PurposeWording wording) {
    return rows(purpose, wording).stream()
        .map(cells -> PurposeLine.of(cells, columns(), Text.same(NOTHING)))
        .toList();
  }

  /** What the cells of a row are, in the order of {@link #rows}; none where there is one cell. */
  private List<Text> columns() {
    return switch (this) {
      case ALLOWED_USES ->
          List.of(
              new Text("gebruik", "use"),
              new Text("door", "by"),
              new Text("groep", "group"),
              new Text("besluit", "decision"));
      case EXCLUDED_USES ->
          List.of(
              new Text("gebruik", "use"),
              new Text("reden", "reason"),
              new Text("uitgesloten door", "excluded by"));
      case FORESEEABLE_MISUSE ->
          List.of(
              new Text("misbruik", "misuse"),
              new Text("maatregel", "measure"),
              new Text("door", "by"));
      case GROUPS ->
          List.of(
              new Text("groep", "group"),
              new Text("relatie", "relation"),
              new Text("minderjarigen", "minors"));
      case PROVIDER_STATEMENTS ->
          List.of(
              new Text("soort", "kind"),
              new Text("titel", "title"),
              new Text("datum", "date"),
              Text.same("SHA-256"));
      default -> List.of();
    };
  }

  /** How a field is read from a purpose. */
  @FunctionalInterface
  private interface Reading {
    List<List<Text>> rows(IntendedPurpose purpose, PurposeWording wording);
  }

  private static Reading words(Function<IntendedPurpose, String> get) {
    return (purpose, wording) -> single(get.apply(purpose), Text::same);
  }

  private static Reading code(String fact, Function<IntendedPurpose, String> get) {
    return (purpose, wording) -> single(get.apply(purpose), wording.codes(fact)::label);
  }

  private static List<List<Text>> single(String value, Function<String, Text> say) {
    return value.isBlank() ? List.of() : List.of(List.of(say.apply(value)));
  }

  private static Reading codes(String fact, Function<IntendedPurpose, List<String>> get) {
    return (purpose, wording) ->
        wording.codes(fact).inOrder(get.apply(purpose)).map(List::of).toList();
  }

  private static Text said(String words) {
    return words.isBlank() ? Text.same(NOTHING) : Text.same(words);
  }

  private static Text said(PurposeCodes codes, String code) {
    return code.isBlank() ? Text.same(NOTHING) : codes.label(code);
  }

  private static List<Text> cells(IntendedPurpose.AllowedUse one) {
    return Stream.of(one.use(), one.who(), one.group(), one.decision())
        .map(PurposeField::said)
        .toList();
  }

  private static List<Text> cells(IntendedPurpose.ExcludedUse one) {
    return List.of(said(one.use()), said(one.why()), said(PurposeCodes.PARTY, one.statedBy()));
  }

  private static List<Text> cells(IntendedPurpose.ForeseeableMisuse one) {
    return List.of(said(one.misuse()), said(one.measure()), said(PurposeCodes.PARTY, one.party()));
  }

  private static List<Text> cells(IntendedPurpose.Group one, PurposeWording wording) {
    return List.of(
        said(one.group()),
        said(PurposeCodes.RELATION, one.relation()),
        said(wording.codes("minors"), one.minors()));
  }

  private static List<Text> cells(IntendedPurpose.ProviderStatement one) {
    return List.of(
        said(PurposeCodes.STATEMENT, one.kind()),
        said(one.title()),
        said(one.dated()),
        said(one.sha256()));
  }
}
