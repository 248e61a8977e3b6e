package nl.keur.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.keur.answering.AnswerJson;
import nl.keur.answering.AnswerSheet;
import nl.keur.answering.OpenedSheet;
import nl.keur.answering.SavedAnswer;
import nl.keur.answering.SheetContext;
import nl.keur.answering.SheetKind;
import nl.keur.content.answer.Answer;
import nl.keur.content.answer.Evidence;
import nl.keur.content.checklist.Question;
import nl.keur.content.checklist.Respondent;
import nl.keur.content.checklist.Section;
import nl.keur.content.clause.Obstacle;
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
import nl.keur.content.purpose.PurposeDraft;
import nl.keur.content.score.Mode;
import nl.keur.content.score.Profile;
import nl.keur.content.score.Review;
import nl.keur.content.score.Scorecard;
import nl.keur.content.score.Submission;
import nl.keur.content.sheet.Sheet;
import nl.keur.content.text.Language;
import nl.keur.content.text.Text;
import nl.keur.document.TextDocument;
import nl.keur.kernel.Actor;
import nl.keur.procurement.DossierFacts;
import nl.keur.procurement.Offer;
import nl.keur.procurement.Procurement;
import nl.keur.purpose.SealedPurpose;
import nl.keur.questionnaire.Composition;
import nl.keur.testing.WorkedCase;

/** A worked case, awarded and with an agreed purpose, without a database. */
final class AwardedCase {
  static final ContentLibrary LIBRARY =
      ContentReader.of(ContentFiles.of(AwardedCase.class.getClassLoader())).library();
  static final Instant DAY = Instant.parse("2026-12-15T09:00:00Z");
  static final UUID EXAMINER = UUID.randomUUID();

  private static final UUID ORGANISATION = UUID.randomUUID();
  private static final UUID PROCUREMENT = UUID.randomUUID();
  private static final String HASH = "ab".repeat(32);

  private final WorkedCase worked;
  private final Names names;

  /** Who they are: the story of the case names them. */
  record Names(String institution, String vendor, String system, String title, String need) {}

  AwardedCase(String named, Names names) {
    this.worked = WorkedCase.named(named);
    this.names = names;
  }

  /**
   * @param purpose what was agreed, from what the file would draft
   */
  OfferRecord awarded(UnaryOperator<IntendedPurpose> purpose) {
    OpenedSheet intake =
        sheet(SheetKind.INTAKE, "intake", sections("intake", Respondent.INSTITUTION), Map.of());
    OpenedSheet preFlight =
        sheet(
            SheetKind.PRE_FLIGHT,
            "pre-flight",
            sections("pre-flight", Respondent.INSTITUTION),
            intake.evaluation().base());
    OpenedSheet businessCase =
        sheet(
            SheetKind.BUSINESS_CASE,
            "business-case",
            sections("business-case", Respondent.INSTITUTION),
            preFlight.evaluation().base());
    Composition asked = new Composition(LIBRARY, optional());
    OpenedSheet vendor =
        sheet(
            SheetKind.QUESTIONNAIRE,
            "vendor",
            asked.sections(),
            preFlight
                .evaluation()
                .facts()
                .frozen(asked.questions().stream().map(Question::id).collect(Collectors.toSet())));
    Map<String, Review> reviews = reviews();
    return new OfferRecord(
        new Offer(
            UUID.randomUUID(),
            ORGANISATION,
            PROCUREMENT,
            UUID.randomUUID(),
            names.vendor(),
            names.system(),
            "Noor Bakker",
            "verkoop@leverancier.example",
            DAY),
        new Procurement(
            PROCUREMENT,
            ORGANISATION,
            names.title(),
            names.need(),
            Language.NL,
            EXAMINER,
            Optional.empty(),
            DAY,
            Optional.of(DAY),
            2),
        names.institution(),
        DAY,
        vendor.evaluation().facts(),
        vendor,
        new OfferRecord.Handed("K4F-7QPM-2XZ", HASH, DAY),
        Scorecard.of(
            Submission.of(vendor.evaluation(), optional(), vendor.content().vocabulary().duties()),
            reviews,
            Profile.byQuestions("questions"),
            DAY.atZone(OfferRecord.AMSTERDAM).toLocalDate()),
        reviews,
        Optional.of(
            new SealedPurpose(
                3,
                purpose.apply(proposed(List.of(intake, businessCase, preFlight), vendor)),
                HASH,
                DAY.atZone(OfferRecord.AMSTERDAM).toLocalDate())),
        new DossierFacts.Dossier(intake, preFlight, preFlight.evaluation().facts()));
  }

  /** As the portal would propose it. */
  private IntendedPurpose proposed(List<OpenedSheet> institution, OpenedSheet vendor) {
    PurposeDraft draft = new PurposeDraft(LIBRARY::findQuestion, Language.NL);
    Map<String, Answer> answers = new LinkedHashMap<>();
    institution.forEach(sheet -> answers.putAll(sheet.evaluation().answers()));
    IntendedPurpose own = draft.from(answers, institution.getLast().evaluation().facts().values());
    return draft.propose(
        own,
        vendor.evaluation().answers(),
        vendor.evaluation().facts().values(),
        new PurposeDraft.Offered(
            new IntendedPurpose.AiSystem(names.system(), "1.0", "", "", "", "", List.of()),
            new IntendedPurpose.Provider(names.vendor(), "Utrecht, Nederland"),
            List.of()));
  }

  private Map<String, Mode> optional() {
    Map<String, Mode> optional = new LinkedHashMap<>();
    worked.optional("scored").forEach(question -> optional.put(question, Mode.SCORED));
    worked.optional("informative").forEach(question -> optional.put(question, Mode.INFORMATIVE));
    return optional;
  }

  private Map<String, Review> reviews() {
    Map<String, Review> reviews = new LinkedHashMap<>();
    worked.reviews().forEach((question, review) -> reviews.put(question, review(review)));
    return reviews;
  }

  private static Review review(Map<String, Object> written) {
    return written.get("points") instanceof Integer points
        ? Review.ofScore(points, written.get("reason").toString())
        : Review.NONE.liftingKnockOut(written.get("lift-knock-out").toString());
  }

  private static List<Section> sections(String checklist, Respondent respondent) {
    return LIBRARY.getChecklist(checklist).sectionsFor(respondent);
  }

  private static Evidence evidence(Question question, String state) {
    return new Evidence(
        "file-" + question.id(),
        question.evidence().kinds().stream().findFirst().orElse("other"),
        state.equals("expired") ? Optional.of(LocalDate.EPOCH) : Optional.empty(),
        switch (state) {
          case "unseen" -> Evidence.Seen.NOT_YET;
          case "rejected" -> Evidence.Seen.REJECTED;
          default -> Evidence.Seen.ACCEPTED;
        });
  }

  private OpenedSheet sheet(
      SheetKind kind, String answersOf, List<Section> sections, Map<String, FactValue> outside) {
    Map<String, SavedAnswer> saved = new LinkedHashMap<>();
    Map<String, Answer> answers = new LinkedHashMap<>();
    worked
        .answers(answersOf)
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
                                  given.evidence().stream()
                                      .map(state -> evidence(question, state))
                                      .toList());
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
                "Raamovereenkomst 2027-014",
                "Functionaris voor gegevensbescherming, privacy@instelling.example",
                "Privacyteam, privacy@leverancier.example"));
  }

  /** Everything that still has to be filled in, filled in with something that fits. */
  static PackageDraft filledIn(OfferRecord record, ClausePackage clausePackage) {
    return filledIn(record, clausePackage, decisions(record, clausePackage));
  }

  private static PackageDraft filledIn(
      OfferRecord record, ClausePackage clausePackage, List<PackageDecision> decisions) {
    FilledIn filledIn = FilledIn.NOTHING;
    for (int round = 0; round < 3; round++) {
      PackageDraft draft = draft(record, clausePackage, filledIn, decisions);
      Map<ParameterId, Value> more = new LinkedHashMap<>(filledIn.values());
      draft.values().states().values().stream()
          .filter(ParameterState::missing)
          .filter(state -> state.parameter().from().isEmpty())
          .forEach(state -> more.put(state.id(), sample(state.parameter())));
      filledIn = new FilledIn(more);
    }
    return draft(record, clausePackage, filledIn, decisions);
  }

  private static PackageDraft draft(
      OfferRecord record,
      ClausePackage clausePackage,
      FilledIn filledIn,
      List<PackageDecision> decisions) {
    return PackageDraft.of(
        LIBRARY,
        new OfferReading(record),
        new OfferRecordValues(record, clausePackage.details(), Map.of()),
        filledIn,
        PackageDecision.read(decisions));
  }

  /** What hangs on something open is taken up by a person, but for a set that does not fit. */
  private static List<PackageDecision> decisions(OfferRecord record, ClausePackage clausePackage) {
    List<PackageDecision> decisions = new ArrayList<>();
    for (int round = 0; round < 2; round++) {
      draft(record, clausePackage, FilledIn.NOTHING, decisions).obstacles().stream()
          .flatMap(obstacle -> decision(obstacle).stream())
          .forEach(decisions::add);
    }
    return decisions;
  }

  private static Optional<PackageDecision> decision(Obstacle obstacle) {
    return switch (obstacle) {
      case Obstacle.SetUndecided open ->
          Optional.of(
              decided(
                  PackageDecision.Subject.SET,
                  open.set().id(),
                  PackageDecision.Outcome.LEAVE_OUT,
                  "Voor geen enkele verwerking bepalen wij samen waarvoor en hoe."));
      case Obstacle.ClauseUndecided open ->
          Optional.of(
              decided(
                  PackageDecision.Subject.CLAUSE,
                  open.clause().id(),
                  PackageDecision.Outcome.INCLUDE,
                  "De beoordelaar heeft het bewijs nog niet gezien; wij willen zekerheid."));
      default -> Optional.empty();
    };
  }

  private static PackageDecision decided(
      PackageDecision.Subject subject, String id, PackageDecision.Outcome outcome, String reason) {
    return new PackageDecision(
        UUID.randomUUID(), UUID.randomUUID(), subject, id, outcome, reason, EXAMINER, DAY);
  }

  /** Something that a contract manager could have typed. */
  static Value sample(Parameter parameter) {
    return switch (parameter.type()) {
      case Parameter.Words words -> Value.words("zoals besproken: " + parameter.label().nl());
      case Parameter.OnDate date -> new Value.OnDate(LocalDate.of(2027, 2, 1));
      case Parameter.Url url -> new Value.Link(java.net.URI.create("https://letterlicht.example"));
      case Parameter.Items items ->
          new Value.Items(List.of(Text.same("eerste punt"), Text.same("tweede punt")));
      case Parameter.Number number ->
          new Value.Amount(number.min().orElse(java.math.BigDecimal.ONE));
      case Parameter.Choice choice -> Value.Codes.of(choice.options().getFirst().value());
      case Parameter.Table table ->
          new Value.Rows(
              Collections.nCopies(
                  Math.max(1, parameter.minRows()),
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

  /** What stands behind a label on the cover of the English draft. */
  static String onCover(PackageContent content, String label) {
    return PackageDocument.of(content, Optional.empty(), Language.EN, LocalDate.of(2026, 12, 15))
        .cover()
        .stream()
        .filter(row -> row.label().equals(label))
        .map(TextDocument.CoverRow::value)
        .findFirst()
        .orElseThrow();
  }

  static PackageContent content(OfferRecord record, ClausePackage clausePackage) {
    List<PackageDecision> decisions = decisions(record, clausePackage);
    return PackageContents.of(
        clausePackage,
        record,
        filledIn(record, clausePackage, decisions),
        decisions,
        Map.of(EXAMINER, "Iris de Wit"));
  }
}
