package nl.keur.questionnaire.web;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keur.content.checklist.Question;
import nl.keur.content.checklist.Section;
import nl.keur.content.clause.Clause;
import nl.keur.content.condition.Condition;
import nl.keur.content.condition.ConditionSentence;
import nl.keur.content.library.ContentLibrary;
import nl.keur.content.sheet.ContentWording;
import nl.keur.content.text.Text;
import nl.keur.identity.StaffDirectory;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Transactions;
import nl.keur.purpose.Purposes;
import nl.keur.questionnaire.Composition;
import nl.keur.questionnaire.Composition.Called;
import nl.keur.questionnaire.Drafts;
import nl.keur.questionnaire.InviteVendor;
import nl.keur.questionnaire.IssuedQuestionnaire;
import nl.keur.questionnaire.Readiness;
import nl.keur.questionnaire.web.IssuedAnswer.SentView;
import nl.keur.questionnaire.web.QuestionnaireView.ComposedQuestion;
import nl.keur.questionnaire.web.QuestionnaireView.ComposedSection;
import nl.keur.questionnaire.web.QuestionnaireView.DomainView;
import nl.keur.questionnaire.web.QuestionnaireView.GapView;
import nl.keur.questionnaire.web.QuestionnaireView.IssuedView;
import nl.keur.questionnaire.web.QuestionnaireView.ObstacleView;

/** Draws questionnaires for the purchaser. */
@Singleton
class QuestionnaireViews {
  private static final Text RECORD_THE_PURPOSE =
      new Text(
          "Het beoogde doel ligt nog niet vast. Leg het vast voordat u verstuurt: leveranciers lezen"
              + " het, en daarna kan het niet meer.",
          "The intended purpose has not been recorded yet. Record it before you send: vendors read"
              + " it, and afterwards it is not possible any more.");

  private final Drafts drafts;
  private final Readiness readiness;
  private final Purposes purposes;
  private final RecipientViews recipients;
  private final StaffDirectory staff;
  private final Transactions transactions;

  QuestionnaireViews(
      Drafts drafts,
      Readiness readiness,
      Purposes purposes,
      RecipientViews recipients,
      StaffDirectory staff,
      Transactions transactions) {
    this.drafts = drafts;
    this.readiness = readiness;
    this.purposes = purposes;
    this.recipients = recipients;
    this.staff = staff;
    this.transactions = transactions;
  }

  Optional<QuestionnaireView> find(FileScope scope, UUID procurementId) {
    Instant now = transactions.now();
    return transactions.read(
        () -> drafts.of(scope, procurementId).map(state -> draw(scope, state, now)));
  }

  private QuestionnaireView draw(FileScope scope, Drafts.State state, Instant now) {
    Composition composition = state.composition();
    Map<String, String> shares = shares(state);
    Optional<IssuedQuestionnaire> issued = state.issued();
    return new QuestionnaireView(
        state.procurement().id(),
        state.procurement().title(),
        state.draft().version(),
        state.draft().deadline().orElse(null),
        state.draft().domainWeights().isPresent(),
        domains(state),
        sections(composition, composition.calledFor(state.dossier().facts()), shares),
        issued.isPresent()
            ? List.of()
            : readiness.obstacles(scope, state, now).stream()
                .map(one -> new ObstacleView(one.code(), one.pointer(), one.reason()))
                .toList(),
        advice(scope, state),
        issued.map(one -> issued(scope, one)).orElse(null),
        recipients.of(scope, state, now));
  }

  private List<Text> advice(FileScope scope, Drafts.State state) {
    boolean purposeOpen =
        state.issued().isEmpty()
            && purposes.findRecorded(scope, state.procurement().id()).isEmpty();
    return purposeOpen ? List.of(RECORD_THE_PURPOSE) : List.of();
  }

  private IssuedView issued(FileScope scope, IssuedQuestionnaire issued) {
    return new IssuedView(
        issued.id(),
        issued.number(),
        issued.issuedAt(),
        staff.names(scope, Set.of(issued.issuedBy())).getOrDefault(issued.issuedBy(), ""),
        issued.deadline(),
        issued.sha256(),
        issued.questions().size());
  }

  private static Map<String, String> shares(Drafts.State state) {
    List<Question> counting = state.composition().counting(state.dossier().facts());
    Map<String, String> shares = new LinkedHashMap<>();
    state
        .draft()
        .profile()
        .shares(counting)
        .forEach((question, share) -> shares.put(question, Percentages.of(share)));
    return shares;
  }

  private static List<DomainView> domains(Drafts.State state) {
    List<Question> counting = state.composition().counting(state.dossier().facts());
    var shares = state.draft().profile().shares(counting);
    Optional<Map<String, Integer>> weights = state.draft().domainWeights();
    List<DomainView> domains = new ArrayList<>();
    state
        .composition()
        .content()
        .vocabulary()
        .domains()
        .forEach(
            (id, name) -> {
              List<Question> own =
                  counting.stream().filter(question -> question.domain().equals(id)).toList();
              domains.add(
                  new DomainView(
                      id,
                      name,
                      weights.map(fixed -> fixed.getOrDefault(id, 0)).orElse(null),
                      own.size(),
                      own.isEmpty()
                          ? null
                          : Percentages.sum(own.stream().map(Question::id).map(shares::get))));
            });
    return domains;
  }

  private static List<ComposedSection> sections(
      Composition composition, Map<String, Called> called, Map<String, String> shares) {
    ContentLibrary content = composition.content();
    var wording = new ContentWording(content.vocabulary().facts(), content.questionsById());
    List<ComposedSection> sections = new ArrayList<>();
    for (Composition.Part part : composition.parts()) {
      for (Section section : part.sections()) {
        sections.add(
            new ComposedSection(
                section.id(),
                part.checklist(),
                section.title(),
                section.intro().orElse(null),
                section.questions().stream()
                    .map(
                        question ->
                            question(
                                question, called.get(question.id()), composition, wording, shares))
                    .toList()));
      }
    }
    return sections;
  }

  private static ComposedQuestion question(
      Question question,
      Called called,
      Composition composition,
      ContentWording wording,
      Map<String, String> shares) {
    return new ComposedQuestion(
        question.id(),
        question.text(),
        question.domain(),
        called,
        question.showWhen() instanceof Condition.Always
            ? null
            : ConditionSentence.of(question.showWhen(), wording),
        question.scored(),
        question.weight().orElse(null),
        composition.optional().get(question.id()),
        question.knockOut().isPresent(),
        shares.get(question.id()),
        question.scored() ? gap(question, composition.content()) : null);
  }

  private static GapView gap(Question question, ContentLibrary content) {
    Map<Boolean, List<Text>> titles =
        content.clausesCalledBy(question.id()).stream()
            .collect(
                Collectors.partitioningBy(
                    clause -> clause.kind() == Clause.Kind.SPECIAL_CONDITION,
                    Collectors.mapping(Clause::title, Collectors.toList())));
    return new GapView(
        titles.get(true),
        titles.get(false).stream().distinct().toList(),
        question.callsNoClause().orElse(null));
  }

  static SentView sent(InviteVendor.Sent sent) {
    var invitation = sent.invitation();
    return new SentView(
        invitation.offerId(),
        invitation.vendorName(),
        invitation.contactName(),
        invitation.contactEmail(),
        sent.link().orElse(null));
  }
}
