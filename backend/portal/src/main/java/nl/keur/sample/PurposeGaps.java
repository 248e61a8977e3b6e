package nl.keur.sample;

import java.util.List;
import nl.keur.content.purpose.IntendedPurpose;

/** What no answer of the worked cases says about a purpose, filled in plausibly. */
final class PurposeGaps {
  private PurposeGaps() {}

  /** The use; system and provider stay as they are. */
  static IntendedPurpose filled(IntendedPurpose draft) {
    IntendedPurpose.Sentence sentence = sentence(draft.sentence());
    return new IntendedPurpose(
        sentence,
        or(
            draft.allowedUses().stream().map(use -> allowed(use, sentence)).toList(),
            new IntendedPurpose.AllowedUse(sentence.what(), sentence.who(), "Studenten", "")),
        or(
            draft.excludedUses().stream().map(PurposeGaps::excluded).toList(),
            new IntendedPurpose.ExcludedUse(
                "Besluiten over toelating", "daarvoor is het niet getest", "institution")),
        draft.foreseeableMisuse().stream().map(PurposeGaps::misuse).toList(),
        or(
            draft.groups().stream().map(group -> group(group, draft.minors())).toList(),
            new IntendedPurpose.Group(sentence.who(), "uses", or(draft.minors(), "no")),
            new IntendedPurpose.Group("Studenten", "affected", or(draft.minors(), "no"))),
        or(draft.minors(), "no"),
        classification(draft.classification()),
        new IntendedPurpose.Decision(
            or(draft.decision().outputRole(), "none"),
            or(draft.decision().overseer(), sentence.who())),
        draft.dataCategories().isEmpty() ? List.of("none") : draft.dataCategories(),
        new IntendedPurpose.Setting(
            draft.setting().sectors(),
            or(draft.setting().country(), "Nederland"),
            or(draft.setting().language(), "Nederlands en Engels")),
        draft.system(),
        draft.provider(),
        draft.supplierRole(),
        draft.providerStatements());
  }

  private static IntendedPurpose.Sentence sentence(IntendedPurpose.Sentence said) {
    return new IntendedPurpose.Sentence(
        or(said.who(), "Docent of medewerker"),
        or(said.what(), "gebruikt het systeem zoals de gebruiksinstructies zeggen"),
        or(said.data(), "gegevens die voor dit doel zijn ingeleverd"),
        or(said.when(), "tijdens het studiejaar 2026-2027"),
        or(said.result(), "minder tijd per dossier: van 20 naar 10 minuten"));
  }

  private static IntendedPurpose.AllowedUse allowed(
      IntendedPurpose.AllowedUse use, IntendedPurpose.Sentence sentence) {
    return new IntendedPurpose.AllowedUse(
        or(use.use(), sentence.what()),
        or(use.who(), sentence.who()),
        or(use.group(), "Studenten"),
        use.decision());
  }

  private static IntendedPurpose.ExcludedUse excluded(IntendedPurpose.ExcludedUse use) {
    return new IntendedPurpose.ExcludedUse(
        use.use(), or(use.why(), "daarvoor is het niet bedoeld en niet getest"), use.statedBy());
  }

  private static IntendedPurpose.ForeseeableMisuse misuse(IntendedPurpose.ForeseeableMisuse one) {
    return new IntendedPurpose.ForeseeableMisuse(
        one.misuse(), or(one.measure(), "waarschuwing op het scherm"), one.party());
  }

  private static IntendedPurpose.Group group(IntendedPurpose.Group group, String minors) {
    return new IntendedPurpose.Group(
        group.group(), group.relation(), or(group.minors(), or(minors, "no")));
  }

  private static IntendedPurpose.Classification classification(
      IntendedPurpose.Classification stated) {
    return new IntendedPurpose.Classification(
        stated.annexIii().isEmpty() ? List.of("none") : stated.annexIii(),
        stated.exemption().isEmpty() ? List.of("none") : stated.exemption(),
        or(stated.profiling(), "no"));
  }

  /** The vendor's side: version, documents, seat. */
  static IntendedPurpose offered(IntendedPurpose draft, Story.Vendor vendor) {
    IntendedPurpose.AiSystem system = draft.system();
    return new IntendedPurpose(
        draft.sentence(),
        draft.allowedUses(),
        draft.excludedUses().stream().map(PurposeGaps::excluded).toList(),
        draft.foreseeableMisuse().stream().map(PurposeGaps::misuse).toList(),
        draft.groups(),
        draft.minors(),
        draft.classification(),
        draft.decision(),
        draft.dataCategories(),
        draft.setting(),
        new IntendedPurpose.AiSystem(
            system.name(),
            or(system.version(), "3.2"),
            or(system.model(), "Eigen model"),
            or(system.modelVersion(), "2"),
            or(system.description(), draft.sentence().what()),
            or(system.nameShown(), system.name()),
            or(system.settingsForeseen(), "taal", "drempel")),
        new IntendedPurpose.Provider(
            or(draft.provider().name(), vendor.name()), or(draft.provider().seat(), vendor.seat())),
        draft.supplierRole(),
        draft.providerStatements().stream().map(PurposeGaps::statement).toList());
  }

  private static IntendedPurpose.ProviderStatement statement(
      IntendedPurpose.ProviderStatement one) {
    return new IntendedPurpose.ProviderStatement(
        one.kind(), one.title(), or(one.dated(), "2026-10-01"), one.sha256());
  }

  private static String or(String words, String otherwise) {
    return words.isBlank() ? otherwise : words;
  }

  @SafeVarargs
  private static <T> List<T> or(List<T> rows, T... otherwise) {
    return rows.isEmpty() ? List.of(otherwise) : rows;
  }
}
