package nl.keur.purpose.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Function;
import nl.keur.content.purpose.IntendedPurpose;

/** An intended purpose as a browser sends it: what is left out is not filled in. */
@Serdeable
record PurposeBody(
    @Valid @Nullable Sentence sentence,
    @Nullable @Size(max = 100) List<@Valid @NotNull AllowedUse> allowedUses,
    @Nullable @Size(max = 100) List<@Valid @NotNull ExcludedUse> excludedUses,
    @Nullable @Size(max = 100) List<@Valid @NotNull Misuse> foreseeableMisuse,
    @Nullable @Size(max = 100) List<@Valid @NotNull Group> groups,
    @Nullable @Size(max = 60) String minors,
    @Valid @Nullable Law classification,
    @Valid @Nullable Decision decision,
    @Nullable @Size(max = 30) List<@NotNull @Size(max = 60) String> dataCategories,
    @Valid @Nullable Setting setting,
    @Valid @Nullable AiSystem system,
    @Valid @Nullable Provider provider,
    @Nullable @Size(max = 60) String supplierRole,
    @Nullable @Size(max = 100) List<@Valid @NotNull Statement> providerStatements) {
  private static final int LINE = 500;
  private static final int TEXT = 2_000;

  IntendedPurpose toPurpose() {
    IntendedPurpose blank = IntendedPurpose.blank();
    return new IntendedPurpose(
        sentence == null ? blank.sentence() : sentence.to(),
        rows(allowedUses, AllowedUse::to),
        rows(excludedUses, ExcludedUse::to),
        rows(foreseeableMisuse, Misuse::to),
        rows(groups, Group::to),
        words(minors),
        classification == null ? blank.classification() : classification.to(),
        decision == null ? blank.decision() : decision.to(),
        codes(dataCategories),
        setting == null ? blank.setting() : setting.to(),
        system == null ? blank.system() : system.to(),
        provider == null ? blank.provider() : provider.to(),
        words(supplierRole),
        rows(providerStatements, Statement::to));
  }

  private static String words(@Nullable String words) {
    return words == null ? "" : words.strip();
  }

  private static List<String> codes(@Nullable List<String> codes) {
    return codes == null ? List.of() : codes.stream().distinct().sorted().toList();
  }

  private static <F, T> List<T> rows(@Nullable List<F> rows, Function<F, T> to) {
    return rows == null ? List.of() : rows.stream().map(to).toList();
  }

  @Serdeable
  record Sentence(
      @Nullable @Size(max = TEXT) String who,
      @Nullable @Size(max = TEXT) String what,
      @Nullable @Size(max = TEXT) String data,
      @Nullable @Size(max = TEXT) String when,
      @Nullable @Size(max = TEXT) String result) {
    IntendedPurpose.Sentence to() {
      return new IntendedPurpose.Sentence(
          words(who), words(what), words(data), words(when), words(result));
    }
  }

  @Serdeable
  record AllowedUse(
      @Nullable @Size(max = TEXT) String use,
      @Nullable @Size(max = LINE) String who,
      @Nullable @Size(max = LINE) String group,
      @Nullable @Size(max = TEXT) String decision) {
    IntendedPurpose.AllowedUse to() {
      return new IntendedPurpose.AllowedUse(words(use), words(who), words(group), words(decision));
    }
  }

  @Serdeable
  record ExcludedUse(
      @Nullable @Size(max = TEXT) String use,
      @Nullable @Size(max = TEXT) String why,
      @Nullable @Size(max = 60) String statedBy) {
    IntendedPurpose.ExcludedUse to() {
      return new IntendedPurpose.ExcludedUse(words(use), words(why), words(statedBy));
    }
  }

  @Serdeable
  record Misuse(
      @Nullable @Size(max = TEXT) String misuse,
      @Nullable @Size(max = TEXT) String measure,
      @Nullable @Size(max = 60) String party) {
    IntendedPurpose.ForeseeableMisuse to() {
      return new IntendedPurpose.ForeseeableMisuse(words(misuse), words(measure), words(party));
    }
  }

  @Serdeable
  record Group(
      @Nullable @Size(max = LINE) String group,
      @Nullable @Size(max = 60) String relation,
      @Nullable @Size(max = 60) String minors) {
    IntendedPurpose.Group to() {
      return new IntendedPurpose.Group(words(group), words(relation), words(minors));
    }
  }

  @Serdeable
  record Law(
      @Nullable @Size(max = 30) List<@NotNull @Size(max = 60) String> annexIii,
      @Nullable @Size(max = 30) List<@NotNull @Size(max = 60) String> exemption,
      @Nullable @Size(max = 60) String profiling) {
    IntendedPurpose.Classification to() {
      return new IntendedPurpose.Classification(
          codes(annexIii), codes(exemption), words(profiling));
    }
  }

  @Serdeable
  record Decision(
      @Nullable @Size(max = 60) String outputRole, @Nullable @Size(max = LINE) String overseer) {
    IntendedPurpose.Decision to() {
      return new IntendedPurpose.Decision(words(outputRole), words(overseer));
    }
  }

  @Serdeable
  record Setting(
      @Nullable @Size(max = 30) List<@NotNull @Size(max = 60) String> sectors,
      @Nullable @Size(max = LINE) String country,
      @Nullable @Size(max = LINE) String language) {
    IntendedPurpose.Setting to() {
      return new IntendedPurpose.Setting(codes(sectors), words(country), words(language));
    }
  }

  @Serdeable
  record AiSystem(
      @Nullable @Size(max = LINE) String name,
      @Nullable @Size(max = LINE) String version,
      @Nullable @Size(max = TEXT) String model,
      @Nullable @Size(max = LINE) String modelVersion,
      @Nullable @Size(max = 5_000) String description,
      @Nullable @Size(max = LINE) String nameShown,
      @Nullable @Size(max = 100) List<@NotNull @Size(max = TEXT) String> settingsForeseen) {
    IntendedPurpose.AiSystem to() {
      return new IntendedPurpose.AiSystem(
          words(name),
          words(version),
          words(model),
          words(modelVersion),
          words(description),
          words(nameShown),
          rows(settingsForeseen, String::strip).stream()
              .filter(setting -> !setting.isEmpty())
              .toList());
    }
  }

  @Serdeable
  record Provider(
      @Nullable @Size(max = TEXT) String name, @Nullable @Size(max = LINE) String seat) {
    IntendedPurpose.Provider to() {
      return new IntendedPurpose.Provider(words(name), words(seat));
    }
  }

  @Serdeable
  record Statement(
      @Nullable @Size(max = 60) String kind,
      @Nullable @Size(max = LINE) String title,
      @Nullable @Size(max = 40) String dated,
      @Nullable @Size(max = 64) String sha256) {
    IntendedPurpose.ProviderStatement to() {
      return new IntendedPurpose.ProviderStatement(
          words(kind), words(title), words(dated), words(sha256));
    }
  }
}
