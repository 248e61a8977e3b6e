package nl.keur.sample;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.keur.identity.AddColleague;
import nl.keur.identity.Role;
import nl.keur.identity.Session;
import nl.keur.identity.StaffDirectory;
import nl.keur.kernel.Actor;
import nl.keur.kernel.Scope.InstitutionScope;
import nl.keur.kernel.Tokens;
import nl.keur.kernel.Transactions;
import nl.keur.sample.PrepareProcurement.Cast;
import nl.keur.sample.SampleTender.Invited;
import nl.keur.sample.Story.Colleague;
import nl.keur.sample.Story.Dossier;
import nl.keur.sample.Story.Stage;

/** Makes the sample institution: staff, and a procurement at each stage of the thread. */
@Singleton
class CreateSample {
  private final StaffDirectory staff;
  private final AddColleague addColleague;
  private final PrepareProcurement prepare;
  private final SampleTender tender;
  private final SampleOutcome outcome;
  private final Tokens tokens;
  private final Transactions transactions;

  CreateSample(
      StaffDirectory staff,
      AddColleague addColleague,
      PrepareProcurement prepare,
      SampleTender tender,
      SampleOutcome outcome,
      Tokens tokens,
      Transactions transactions) {
    this.staff = staff;
    this.addColleague = addColleague;
    this.prepare = prepare;
    this.tender = tender;
    this.outcome = outcome;
    this.tokens = tokens;
    this.transactions = transactions;
  }

  /**
   * Who can come in.
   *
   * @param people tokens with which each sets a password, once
   * @param vendors links of invitations that still wait for answers
   */
  record Created(Map<Colleague, String> people, List<Invited> vendors) {}

  Created now() {
    Story story = Story.read();
    var scope = new InstitutionScope(tokens.id());
    Map<Colleague, AddColleague.Added> people = transactions.write(() -> institution(scope, story));
    Cast cast =
        new Cast(
            person(story, people, Role.PURCHASER),
            person(story, people, Role.REVIEWER),
            person(story, people, Role.CONTRACT_MANAGER));
    List<Invited> waiting = new ArrayList<>();
    for (Dossier dossier : story.procurements()) {
      waiting.addAll(transactions.write(() -> play(scope, cast, dossier)));
    }
    Map<Colleague, String> links = new LinkedHashMap<>();
    people.forEach((colleague, added) -> links.put(colleague, added.token()));
    return new Created(links, waiting);
  }

  private Map<Colleague, AddColleague.Added> institution(InstitutionScope scope, Story story) {
    staff.addInstitution(
        new Session.Institution(scope.organisationId(), story.institution(), true));
    Map<Colleague, AddColleague.Added> people = new LinkedHashMap<>();
    // The log names who added whom; here everybody was added by the institution itself.
    var itself = new Actor.Person(scope.organisationId());
    for (Colleague one : story.people()) {
      people.put(
          one,
          addColleague
              .with(scope, itself, one.name(), one.email(), one.roles())
              .orElseThrow(SampleRefused::new));
    }
    return people;
  }

  private static Actor.Person person(
      Story story, Map<Colleague, AddColleague.Added> people, Role role) {
    UUID id = people.get(story.with(role).orElseThrow()).personId();
    return new Actor.Person(id);
  }

  /** Gives the vendors that still have to answer. */
  private List<Invited> play(InstitutionScope scope, Cast cast, Dossier dossier) {
    UUID procurement = prepare.with(scope, cast, dossier);
    if (!dossier.stage().reaches(Stage.SENT)) {
      return List.of();
    }
    List<Invited> vendors = tender.send(scope, cast.purchaser(), procurement, dossier);
    if (dossier.stage() == Stage.SENT) {
      return vendors;
    }
    outcome.with(scope, cast, dossier, vendors.stream().map(tender::comeIn).toList());
    return List.of();
  }
}
