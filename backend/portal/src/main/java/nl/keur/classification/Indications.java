package nl.keur.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.keur.checklist.Citation;
import nl.keur.classification.Classification.Awaiting;
import nl.keur.classification.Classification.Choice;
import nl.keur.classification.Classification.CounterExample;
import nl.keur.classification.Classification.IndicatedDuty;
import nl.keur.classification.Classification.OfferNamed;
import nl.keur.classification.Classification.Outcome;
import nl.keur.classification.Classification.ShownContradiction;
import nl.keur.classification.Classification.ShownFact;
import nl.keur.classification.Classification.ShownStop;
import nl.keur.classification.Classification.SimilarUse;
import nl.keur.classification.Classification.TimelineEntry;
import nl.keur.content.checklist.Question;
import nl.keur.content.condition.Condition;
import nl.keur.content.fact.Contradiction;
import nl.keur.content.fact.Fact;
import nl.keur.content.fact.FactValue;
import nl.keur.content.fact.Facts;
import nl.keur.content.law.Duty;
import nl.keur.content.law.LegalBasis;
import nl.keur.content.law.Milestone;
import nl.keur.content.law.UseOfAi;
import nl.keur.content.text.Text;
import nl.keur.procurement.DossierFacts;
import nl.keur.procurement.Offer;
import nl.keur.procurement.Procurement;
import nl.keur.procurement.Stops;

/** Draws a classification from facts with what backs them. */
final class Indications {
  private static final Text PRACTICE_POSSIBLE =
      new Text(
          "Misschien is dit een verboden praktijk (artikel 5 AI-verordening). Iemand beslist"
              + " daarover, met een reden.",
          "This may be a prohibited practice (Article 5 AI Act). Somebody decides on that, with a"
              + " reason.");
  private static final Text UNSETTLED =
      new Text(
          "Het risiconiveau volgt nog niet uit de antwoorden. Verbeter een antwoord, of beslis met"
              + " een reden.",
          "The risk level does not follow from the answers yet. Correct an answer, or decide with a"
              + " reason.");
  private static final Text GDPR_ROLE_UNCLEAR =
      new Text(
          "De rollen volgens de AVG zijn nog onduidelijk. Vraag het de leverancier, of beslis met"
              + " een reden.",
          "The roles under the GDPR are not clear yet. Ask the vendor, or decide with a reason.");

  private final Evidenced evidenced;
  private final Facts facts;
  private final Optional<Offer> offer;

  Indications(Evidenced evidenced, Optional<Offer> offer) {
    this.evidenced = evidenced;
    this.facts = evidenced.facts();
    this.offer = offer;
  }

  Classification of(Procurement procurement, boolean complete, List<Stops.Stop> stops) {
    var vocabulary = evidenced.vocabulary();
    return new Classification(
        procurement.id(),
        procurement.title(),
        offer.map(one -> new OfferNamed(one.id(), one.vendorName(), one.systemName())),
        complete,
        outcome(named(DossierFacts.PRACTICE)),
        outcome(named("risk_level")),
        outcome(named("transparency")),
        new ExemptionsReading(facts, offer.isPresent()).of(vocabulary),
        similarUses(),
        new RoleViews(evidenced).of(offer.isPresent()),
        facts.duties(vocabulary.duties()).stream().map(this::duty).toList(),
        facts.openDuties(vocabulary.duties()).stream().map(this::duty).toList(),
        vocabulary.facts().values().stream()
            .filter(fact -> offer.isPresent() || fact.scope() == Fact.Scope.PROCUREMENT)
            .map(this::fact)
            .toList(),
        facts.contradictions(vocabulary.contradictions()).stream()
            .map(this::contradiction)
            .toList(),
        stops.stream().filter(this::notAwaited).map(this::stop).toList(),
        awaiting(complete),
        vocabulary.timeline().stream().map(this::milestone).toList());
  }

  /** An offer's facts are the stricter reading of both parties' answers. */
  private String named(String fact) {
    return offer.isPresent() ? "offer_" + fact : fact;
  }

  private Outcome outcome(String id) {
    Fact fact = facts.getDefinition(id);
    FactValue value = facts.get(id);
    return new Outcome(
        id,
        fact.name(),
        FactWords.state(value),
        FactWords.codes(value),
        new FactWords(fact).labels(value),
        Citation.ofClass(evidenced.vocabulary(), fact),
        evidenced.decisionOn(id),
        evidenced.why(id));
  }

  private ShownFact fact(Fact fact) {
    FactValue value = facts.get(fact.id());
    return new ShownFact(
        fact.id(),
        fact.name(),
        fact.scope(),
        FactWords.state(value),
        new FactWords(fact).labels(value),
        Citation.ofClass(evidenced.vocabulary(), fact),
        evidenced.decisionOn(fact.id()),
        fact.values().stream().map(one -> new Choice(one.code(), one.label())).toList(),
        fact.kind() == Fact.Kind.SET,
        evidenced.why(fact.id()));
  }

  private List<SimilarUse> similarUses() {
    Set<String> points = FactWords.codes(facts.get("annex_iii_point"));
    return evidenced.vocabulary().uses().stream()
        .filter(use -> !use.point().equals("none") && points.contains(use.point()))
        .map(this::use)
        .toList();
  }

  private SimilarUse use(UseOfAi use) {
    return new SimilarUse(
        use.name(),
        use.about(),
        use.indicated(),
        use.examples(),
        use.counterExamples().stream()
            .map(one -> new CounterExample(one.indicated(), one.text()))
            .toList(),
        use.status(),
        use.legalBasis().stream().map(evidenced::article).toList());
  }

  private IndicatedDuty duty(Duty duty) {
    Optional<LegalBasis.Application> applies = duty.applies(facts);
    var article =
        evidenced.article(
            new LegalBasis(
                duty.basis().act(), duty.basis().article(), duty.basis().asOf(), applies));
    return new IndicatedDuty(
        duty.title(),
        duty.about(),
        duty.binds(),
        article,
        applies.flatMap(LegalBasis.Application::from),
        applies.map(LegalBasis.Application::readings).orElse(List.of()),
        applies.map(LegalBasis.Application::certainty),
        duty.basis().asOf(),
        duty.fromIfUnderAnnexI(facts),
        duty.note(),
        evidenced.why(duty.when(), List.of(article)));
  }

  private ShownContradiction contradiction(Contradiction found) {
    List<Text> differing =
        found
            .when()
            .grounds(facts)
            .flatMap(
                leaf ->
                    leaf instanceof Condition.FactIn read ? Stream.of(read.fact()) : Stream.empty())
            .distinct()
            .map(id -> new FactWords(facts.getDefinition(id)).says(facts.get(id)))
            .toList();
    return new ShownContradiction(found.text(), differing, evidenced.why(found.when(), List.of()));
  }

  /** A possible practice stops the procurement by waiting for a person: it is said once. */
  private boolean notAwaited(Stops.Stop stop) {
    return !(codes(DossierFacts.PRACTICE).contains("possible")
        && facts.trace(DossierFacts.PRACTICE).allQuestions().contains(stop.questionId()));
  }

  private ShownStop stop(Stops.Stop stop) {
    Text question =
        evidenced.sheets().stream()
            .flatMap(sheet -> sheet.findQuestion(stop.questionId()).stream())
            .map(Question::text)
            .findFirst()
            .orElse(stop.reason());
    return new ShownStop(question, stop.reason(), stop.liftable());
  }

  private List<Awaiting> awaiting(boolean complete) {
    List<Awaiting> awaiting = new ArrayList<>();
    if (codes(named(DossierFacts.PRACTICE)).contains("possible")) {
      awaiting.add(new Awaiting(named(DossierFacts.PRACTICE), PRACTICE_POSSIBLE));
    }
    if (complete && codes(named("risk_level")).contains("unsettled")) {
      awaiting.add(new Awaiting(named("risk_level"), UNSETTLED));
    }
    if (offer.isPresent() && codes("offer_gdpr_role").contains("unclear")) {
      awaiting.add(new Awaiting("offer_gdpr_role", GDPR_ROLE_UNCLEAR));
    }
    return awaiting;
  }

  private Set<String> codes(String fact) {
    return FactWords.codes(facts.get(fact));
  }

  private TimelineEntry milestone(Milestone milestone) {
    return new TimelineEntry(
        milestone.what(),
        Citation.of(evidenced.vocabulary(), milestone),
        milestone.applies().from(),
        milestone.applies().readings(),
        milestone.was(),
        milestone.applies().certainty(),
        milestone.asOf());
  }
}
