package nl.keur.contract;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keur.checklist.Citation;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.Parameter;
import nl.keur.content.clause.assembly.PackageDraft;
import nl.keur.content.clause.assembly.ParameterState;
import nl.keur.content.clause.proposal.ClauseOutcome;
import nl.keur.content.clause.proposal.GroupOutcome;
import nl.keur.content.clause.proposal.PackageProposal;
import nl.keur.content.clause.proposal.Reason;
import nl.keur.content.clause.proposal.RuleReading;
import nl.keur.content.clause.proposal.SetOutcome;
import nl.keur.content.clause.value.Value;
import nl.keur.content.clause.value.ValueText;
import nl.keur.content.fact.Fact;
import nl.keur.content.law.Certainty;
import nl.keur.content.law.LegalBasis;
import nl.keur.content.text.Language;
import nl.keur.content.text.Text;
import nl.keur.contract.PackageContent.ArticleLink;
import nl.keur.contract.PackageContent.ClauseEntry;
import nl.keur.contract.PackageContent.DecisionEntry;
import nl.keur.contract.PackageContent.GroupEntry;
import nl.keur.contract.PackageContent.Head;
import nl.keur.contract.PackageContent.PurposeLink;
import nl.keur.contract.PackageContent.RuleEntry;
import nl.keur.contract.PackageContent.SetEntry;
import nl.keur.contract.PackageContent.ValueEntry;
import nl.keur.contract.PackageContent.Why;

/**
 * Writes a package as it stands into one record: the screen, the documents and the hash read it.
 */
final class PackageContents {
  private final ClausePackage clausePackage;
  private final OfferRecord record;
  private final PackageDraft draft;
  private final Map<String, PackageDecision> onSets;
  private final Map<String, PackageDecision> onClauses;
  private final Map<UUID, String> names;
  private final Map<String, Text> labels = new LinkedHashMap<>();
  private final Set<String> facts = new LinkedHashSet<>();
  private final Set<String> questions = new LinkedHashSet<>();

  private PackageContents(
      ClausePackage clausePackage,
      OfferRecord record,
      PackageDraft draft,
      List<PackageDecision> decisions,
      Map<UUID, String> names) {
    this.clausePackage = clausePackage;
    this.record = record;
    this.draft = draft;
    this.onSets = PackageDecision.standing(decisions, PackageDecision.Subject.SET);
    this.onClauses = PackageDecision.standing(decisions, PackageDecision.Subject.CLAUSE);
    this.names = names;
  }

  /**
   * @param names of everybody who decided or answered, by id
   */
  static PackageContent of(
      ClausePackage clausePackage,
      OfferRecord record,
      PackageDraft draft,
      List<PackageDecision> decisions,
      Map<UUID, String> names) {
    return new PackageContents(clausePackage, record, draft, decisions, names).content();
  }

  /** Ids of the facts that the content names, in order; without writing any text. */
  static Set<String> factsOf(
      ClausePackage clausePackage,
      OfferRecord record,
      PackageDraft draft,
      List<PackageDecision> decisions) {
    var contents = new PackageContents(clausePackage, record, draft, decisions, Map.of());
    draft.proposal().groups().forEach(contents::group);
    draft.proposal().sets().forEach(contents::set);
    return new TreeSet<>(contents.facts);
  }

  private PackageContent content() {
    PackageText nl = PackageTexts.of(draft.assembly().nl());
    PackageText en = PackageTexts.of(draft.assembly().en());
    PackageContent unlabelled = content(nl, en);
    Optional<PackageText> dutch = PrintedPackage.labelled(unlabelled, Language.NL);
    Optional<PackageText> english = PrintedPackage.labelled(unlabelled, Language.EN);
    if (dutch.isEmpty() || english.isEmpty()) {
      return unlabelled;
    }
    label(dutch.get(), english.get());
    return content(dutch.get(), english.get());
  }

  private void label(PackageText dutch, PackageText english) {
    Map<String, String> translated = labelsOf(english);
    labelsOf(dutch)
        .forEach((clause, label) -> labels.put(clause, new Text(label, translated.get(clause))));
  }

  private static Map<String, String> labelsOf(PackageText text) {
    return text.parts().stream()
        .flatMap(part -> part.elements().stream())
        .filter(element -> !element.clause().isEmpty())
        .collect(
            Collectors.toMap(
                PackageText.Element::clause,
                PackageText.Element::label,
                (first, same) -> first,
                LinkedHashMap::new));
  }

  private PackageContent content(PackageText nl, PackageText en) {
    PackageProposal proposal = draft.proposal();
    List<GroupEntry> rules = proposal.groups().stream().map(this::group).toList();
    List<SetEntry> sets = proposal.sets().stream().map(this::set).toList();
    var grounds = new PackageGrounds(record, names);
    Map<String, PackageContent.UsedFact> used = grounds.facts(facts);
    questions.addAll(grounds.questionsBehind());
    return new PackageContent(
        PackageContent.FORMAT,
        head(),
        clausePackage.contentSha256(),
        used,
        grounds.answers(questions),
        rules,
        sets,
        nl,
        en);
  }

  private Head head() {
    return new Head(
        record.offer().id(),
        record.procurement().id(),
        record.procurement().title(),
        record.institution(),
        clausePackage.details().institutionPrivacyContact(),
        record.offer().vendorName(),
        clausePackage.details().vendorPrivacyContact(),
        record.offer().systemName(),
        clausePackage.details().agreementReference(),
        riskLevel(),
        Citation.ofClass(record.library().vocabulary(), riskFact()).stream()
            .map(PackageContents::article)
            .toList(),
        record.awardedOn(),
        record.submittedOn(),
        record.submission().receiptNumber(),
        record.submission().sha256(),
        record.purpose().map(one -> new PurposeLink(one.version(), one.sha256(), one.agreedOn())),
        Optional.empty());
  }

  /** What is no AI system has no level: then it is that fact which says so. */
  private Fact riskFact() {
    return record
        .facts()
        .getDefinition(isAlgorithm() ? PackageGrounds.AI_SYSTEM : PackageGrounds.RISK_LEVEL);
  }

  private boolean isAlgorithm() {
    return FactChange.codes(record.facts().get(PackageGrounds.AI_SYSTEM)).equals(List.of("no"));
  }

  private Text riskLevel() {
    if (isAlgorithm()) {
      return new Text("geen AI-systeem", "not an AI system");
    }
    Fact fact = riskFact();
    return FactChange.labels(fact, FactChange.codes(record.facts().get(fact.id()))).stream()
        .findFirst()
        .orElse(new Text("nog niet te zeggen", "can't be said yet"));
  }

  private GroupEntry group(GroupOutcome group) {
    List<RuleReading> shown = group.held() ? group.heldBy() : group.rule().stream().toList();
    return new GroupEntry(
        group.group(), group.state().name(), group.held(), shown.stream().map(this::rule).toList());
  }

  private RuleEntry rule(RuleReading reading) {
    return new RuleEntry(reading.rule().id(), reading.rule().why(), why(reading.reason()));
  }

  private Why why(Reason reason) {
    facts.addAll(reason.facts());
    questions.addAll(reason.questions());
    return new Why(
        reason.kind().name(),
        reason.truth().name(),
        reason.sentence(),
        List.copyOf(reason.facts()),
        List.copyOf(reason.questions()));
  }

  private SetEntry set(SetOutcome outcome) {
    return new SetEntry(
        outcome.set().id(),
        outcome.set().version(),
        outcome.set().title(),
        outcome.set().statusLine(),
        outcome.set().follows().document() + " " + outcome.set().follows().version(),
        officialText(outcome),
        outcome.state().name(),
        outcome.included(),
        outcome.undecided(),
        outcome.by().stream().map(this::rule).toList(),
        decision(onSets.get(outcome.set().id())),
        outcome.clauses().stream().map(this::clause).toList());
  }

  private static Optional<URI> officialText(SetOutcome set) {
    return set.clauses().stream()
        .filter(ClauseOutcome::included)
        .flatMap(clause -> clause.clause().reference().stream())
        .map(Clause.Reference::url)
        .findFirst()
        .or(set.set().follows()::url);
  }

  private ClauseEntry clause(ClauseOutcome outcome) {
    Clause clause = outcome.clause();
    return new ClauseEntry(
        clause.id(),
        clause.version(),
        clause.kind().name(),
        Optional.ofNullable(labels.get(clause.id())).filter(label -> outcome.included()),
        clause.title(),
        outcome.state().name(),
        outcome.included(),
        outcome.undecided(),
        clause.why(),
        outcome.reasons().stream().map(this::why).toList(),
        outcome.advisedBy().stream().map(this::rule).toList(),
        decision(onClauses.get(clause.id())),
        clause.legalBasis().stream().map(this::article).toList(),
        clause.negotiation(),
        outcome.included() ? values(clause) : List.of());
  }

  private Optional<DecisionEntry> decision(PackageDecision decision) {
    return Optional.ofNullable(decision)
        .map(
            one ->
                new DecisionEntry(
                    one.outcome() == PackageDecision.Outcome.INCLUDE,
                    one.reason(),
                    names.getOrDefault(one.decidedBy(), ""),
                    one.decidedAt()));
  }

  private ArticleLink article(LegalBasis basis) {
    return article(Citation.of(record.library().vocabulary(), basis));
  }

  private static ArticleLink article(Citation citation) {
    return new ArticleLink(
        citation.label(),
        citation.url(),
        citation.from(),
        citation.readings(),
        citation.certainty().map(Certainty::name),
        citation.asOf());
  }

  private List<ValueEntry> values(Clause clause) {
    return draft.values().of(clause).stream()
        .filter(ParameterState::asked)
        .map(
            state ->
                new ValueEntry(
                    state.parameter().name(),
                    state.parameter().label(),
                    state.origin().name(),
                    state.printable().flatMap(value -> words(state.parameter(), value))))
        .toList();
  }

  private static Optional<Text> words(Parameter parameter, Value value) {
    if (value instanceof Value.Rows) {
      return Optional.empty();
    }
    String nl = ValueText.in(Language.NL).of(parameter, value);
    String en = ValueText.in(Language.EN).of(parameter, value);
    return Stream.of(nl, en).anyMatch(String::isBlank)
        ? Optional.empty()
        : Optional.of(new Text(nl, en));
  }
}
