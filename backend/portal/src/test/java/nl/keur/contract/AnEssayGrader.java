package nl.keur.contract;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keur.answering.AnswerJson;
import nl.keur.answering.AnswerSheet;
import nl.keur.answering.OpenedSheet;
import nl.keur.answering.SavedAnswer;
import nl.keur.answering.SheetContext;
import nl.keur.answering.SheetKind;
import nl.keur.content.answer.Answer;
import nl.keur.content.checklist.Question;
import nl.keur.content.checklist.Respondent;
import nl.keur.content.checklist.Section;
import nl.keur.content.clause.Parameter;
import nl.keur.content.clause.assembly.PackageDraft;
import nl.keur.content.clause.assembly.ParameterState;
import nl.keur.content.clause.value.FilledIn;
import nl.keur.content.clause.value.ParameterId;
import nl.keur.content.clause.value.Value;
import nl.keur.content.fact.FactValue;
import nl.keur.content.library.ContentFiles;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.library.ContentReader;
import nl.keur.content.purpose.IntendedPurpose;
import nl.keur.content.score.Mode;
import nl.keur.content.score.Profile;
import nl.keur.content.score.Review;
import nl.keur.content.score.Scorecard;
import nl.keur.content.score.Submission;
import nl.keur.content.sheet.Sheet;
import nl.keur.content.text.Language;
import nl.keur.content.text.Text;
import nl.keur.kernel.Actor;
import nl.keur.procurement.DossierFacts;
import nl.keur.procurement.Offer;
import nl.keur.procurement.Procurement;
import nl.keur.purpose.SealedPurpose;
import nl.keur.testing.WorkedCase;

/** The worked case of the essay grader, awarded and with an agreed purpose, without a database. */
final class AnEssayGrader {
  static final ContentLibrary LIBRARY =
      ContentReader.of(ContentFiles.of(AnEssayGrader.class.getClassLoader())).library();
  static final Instant DAY = Instant.parse("2026-12-15T09:00:00Z");
  static final UUID EXAMINER = UUID.randomUUID();

  private static final UUID ORGANISATION = UUID.randomUUID();
  private static final UUID PROCUREMENT = UUID.randomUUID();
  private static final String HASH = "ab".repeat(32);
  private static final WorkedCase CASE = WorkedCase.named("essay-grader");

  private AnEssayGrader() {}

  static OfferRecord awarded() {
    OpenedSheet intake =
        sheet(SheetKind.INTAKE, "intake", sections("intake", Respondent.INSTITUTION), Map.of());
    OpenedSheet preFlight =
        sheet(
            SheetKind.PRE_FLIGHT,
            "pre-flight",
            sections("pre-flight", Respondent.INSTITUTION),
            intake.evaluation().base());
    OpenedSheet vendor =
        sheet(
            SheetKind.QUESTIONNAIRE,
            "vendor",
            vendorSections(),
            preFlight
                .evaluation()
                .facts()
                .frozen(
                    vendorSections().stream()
                        .flatMap(section -> section.questions().stream())
                        .map(Question::id)
                        .collect(Collectors.toSet())));
    Map<String, Review> reviews = reviews();
    return new OfferRecord(
        new Offer(
            UUID.randomUUID(),
            ORGANISATION,
            PROCUREMENT,
            UUID.randomUUID(),
            "Letterlicht B.V.",
            "EssayWijzer",
            "Noor Bakker",
            "noor@letterlicht.example",
            DAY),
        new Procurement(
            PROCUREMENT,
            ORGANISATION,
            "Nakijkhulp voor essays",
            "Sneller nakijken met behoud van kwaliteit",
            Language.NL,
            EXAMINER,
            Optional.empty(),
            DAY,
            Optional.of(DAY),
            2),
        "Hogeschool Westerhaven",
        DAY,
        vendor.evaluation().facts(),
        vendor,
        new OfferRecord.Handed("K4F-7QPM-2XZ", HASH, DAY),
        Scorecard.of(
            Submission.of(vendor.evaluation(), Map.<String, Mode>of()),
            reviews,
            Profile.byQuestions("questions"),
            DAY.atZone(OfferRecord.AMSTERDAM).toLocalDate()),
        reviews,
        Optional.of(
            new SealedPurpose(3, purpose(), HASH, DAY.atZone(OfferRecord.AMSTERDAM).toLocalDate())),
        new DossierFacts.Dossier(intake, preFlight, preFlight.evaluation().facts()));
  }

  private static Map<String, Review> reviews() {
    Map<String, Review> reviews = new LinkedHashMap<>();
    CASE.reviews()
        .forEach(
            (question, review) ->
                reviews.put(
                    question,
                    Review.ofScore(
                        (Integer) review.get("points"), review.get("reason").toString())));
    return reviews;
  }

  private static List<Section> sections(String checklist, Respondent respondent) {
    return LIBRARY.getChecklist(checklist).sectionsFor(respondent);
  }

  private static List<Section> vendorSections() {
    return Stream.of("pre-flight", "required")
        .flatMap(checklist -> sections(checklist, Respondent.VENDOR).stream())
        .toList();
  }

  private static OpenedSheet sheet(
      SheetKind kind, String answersOf, List<Section> sections, Map<String, FactValue> outside) {
    Map<String, SavedAnswer> saved = new LinkedHashMap<>();
    Map<String, Answer> answers = new LinkedHashMap<>();
    CASE.answers(answersOf)
        .forEach(
            (id, given) ->
                sections.stream()
                    .flatMap(section -> section.questions().stream())
                    .filter(question -> question.id().equals(id))
                    .findFirst()
                    .ifPresent(
                        question -> {
                          Answer answer =
                              new Answer(
                                  AnswerJson.read(question.type(), given.value()),
                                  given.explanation(),
                                  given.notApplicable(),
                                  List.of());
                          answers.put(id, answer);
                          saved.put(
                              id, new SavedAnswer(id, answer, 1, DAY, new Actor.Person(EXAMINER)));
                        }));
    return new OpenedSheet(
        new AnswerSheet(
            UUID.randomUUID(),
            ORGANISATION,
            Optional.empty(),
            kind,
            PROCUREMENT,
            HASH,
            Optional.of(DAY)),
        new SheetContext(
            Text.same(answersOf),
            sections,
            outside,
            Map.of(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            PROCUREMENT),
        LIBRARY,
        saved,
        new Sheet(
                sections.stream().flatMap(section -> section.questions().stream()).toList(),
                LIBRARY.vocabulary().facts(),
                outside,
                answers,
                Map.of(),
                true)
            .evaluate());
  }

  static IntendedPurpose purpose() {
    return new IntendedPurpose(
        new IntendedPurpose.Sentence(
            "Examinatoren van de opleiding",
            "laten per criterium een cijfer voorstellen",
            "het essay zonder naam",
            "na hun eigen eerste lezing",
            "essays vanaf februari 2027 binnen tien werkdagen terug: 10 in plaats van 20"),
        List.of(
            new IntendedPurpose.AllowedUse(
                "Cijfer per criterium voorstellen",
                "Examinatoren",
                "Eerstejaarsstudenten",
                "Het cijfer voor het essay"),
            new IntendedPurpose.AllowedUse(
                "Overzicht van de ontwikkeling per student",
                "Docenten",
                "Eerstejaarsstudenten",
                "Welke feedback een student krijgt")),
        List.of(
            new IntendedPurpose.ExcludedUse(
                "Toelating of plaatsing", "daarvoor is het niet getest", "institution"),
            new IntendedPurpose.ExcludedUse(
                "Opsporen van fraude", "de uitkomst zegt daar niets over", "provider")),
        List.of(
            new IntendedPurpose.ForeseeableMisuse(
                "Een klas becijferen zonder de essays te openen",
                "het systeem waarschuwt en meldt het aan de beheerder",
                "supplier")),
        List.of(
            new IntendedPurpose.Group("Examinatoren", "uses", "no"),
            new IntendedPurpose.Group("Eerstejaarsstudenten", "affected", "no")),
        "no",
        new IntendedPurpose.Classification(List.of("3b"), List.of("none"), "yes"),
        new IntendedPurpose.Decision("advice", "Examinator"),
        List.of("ordinary", "sensitive"),
        new IntendedPurpose.Setting(List.of("hbo"), "Nederland", "Nederlands"),
        new IntendedPurpose.AiSystem(
            "EssayWijzer",
            "3.2",
            "Model K",
            "2",
            "Het systeem leest een essay en stelt per criterium een cijfer voor.",
            "EssayWijzer",
            List.of("rubric", "taal van de feedback", "drempel voor een waarschuwing")),
        new IntendedPurpose.Provider("Letterlicht B.V.", "Utrecht, Nederland"),
        "provider",
        List.of(
            new IntendedPurpose.ProviderStatement(
                "instructions", "Gebruiksinstructies 3.2", "2026-10-01", HASH)));
  }

  static ClausePackage untouched(OfferRecord record) {
    return ClausePackage.untouched(
            UUID.randomUUID(),
            record.offer().organisationId(),
            record.offer(),
            HASH,
            Language.NL,
            DAY)
        .described(
            Language.NL,
            new ClausePackage.Details(
                "Raamovereenkomst nakijkhulp, WH-2027-014",
                "Functionaris gegevensbescherming, privacy@westerhaven.example",
                "Privacyteam, privacy@letterlicht.example"));
  }

  /** Everything that still has to be filled in, filled in with something that fits. */
  static PackageDraft filledIn(OfferRecord record, ClausePackage clausePackage) {
    FilledIn filledIn = FilledIn.NOTHING;
    for (int round = 0; round < 3; round++) {
      PackageDraft draft = draft(record, clausePackage, filledIn);
      Map<ParameterId, Value> more = new LinkedHashMap<>(filledIn.values());
      draft.values().states().values().stream()
          .filter(ParameterState::missing)
          .filter(state -> state.parameter().from().isEmpty())
          .forEach(state -> more.put(state.id(), sample(state.parameter())));
      filledIn = new FilledIn(more);
    }
    return draft(record, clausePackage, filledIn);
  }

  static PackageDraft draft(OfferRecord record, ClausePackage clausePackage, FilledIn filledIn) {
    return PackageDraft.of(
        LIBRARY,
        new OfferReading(record),
        new OfferRecordValues(record, clausePackage.details(), Map.of()),
        filledIn,
        PackageDecision.read(decisions()));
  }

  /** The one clause that hangs on something open is taken up by a person. */
  static List<PackageDecision> decisions() {
    return List.of(
        new PackageDecision(
            UUID.randomUUID(),
            UUID.randomUUID(),
            PackageDecision.Subject.CLAUSE,
            "sc-rq-34",
            PackageDecision.Outcome.INCLUDE,
            "De beoordelaar heeft het bewijs nog niet gezien; wij willen zekerheid.",
            EXAMINER,
            DAY));
  }

  /** Something that a contract manager could have typed. */
  static Value sample(Parameter parameter) {
    return switch (parameter.type()) {
      case Parameter.Words words -> Value.words("zoals besproken: " + parameter.label().nl());
      case Parameter.OnDate date -> new Value.OnDate(java.time.LocalDate.of(2027, 2, 1));
      case Parameter.Url url -> new Value.Link(java.net.URI.create("https://letterlicht.example"));
      case Parameter.Items items ->
          new Value.Items(List.of(Text.same("eerste punt"), Text.same("tweede punt")));
      case Parameter.Number number ->
          new Value.Amount(number.min().orElse(java.math.BigDecimal.ONE));
      case Parameter.Choice choice -> Value.Codes.of(choice.options().getFirst().value());
      case Parameter.Table table ->
          new Value.Rows(
              List.of(
                  table.columns().stream()
                      .collect(
                          Collectors.toMap(
                              Parameter.TableColumn::id,
                              column ->
                                  column.choices().isEmpty()
                                      ? Value.words("voorbeeld")
                                      : Value.Codes.of(column.choices().getFirst().value())))));
    };
  }

  static PackageContent content(OfferRecord record, ClausePackage clausePackage) {
    return PackageContents.of(
        clausePackage,
        record,
        filledIn(record, clausePackage),
        decisions(),
        Map.of(EXAMINER, "Iris de Wit"));
  }
}
