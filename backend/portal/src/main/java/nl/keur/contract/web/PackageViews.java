package nl.keur.contract.web;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.keur.content.checklist.Option;
import nl.keur.content.clause.Parameter;
import nl.keur.content.clause.value.Unit;
import nl.keur.contract.ClausePackage;
import nl.keur.contract.FilledInValue;
import nl.keur.contract.OpenedPackage;
import nl.keur.contract.OpenedPackage.ShownValue;
import nl.keur.contract.PackageContent;
import nl.keur.contract.web.PackageView.ChoiceView;
import nl.keur.contract.web.PackageView.ColumnView;
import nl.keur.contract.web.PackageView.DetailsView;
import nl.keur.contract.web.PackageView.FrozenView;
import nl.keur.contract.web.PackageView.ModelView;
import nl.keur.contract.web.PackageView.ValueView;
import nl.keur.identity.StaffDirectory;
import nl.keur.kernel.Scope.FileScope;
import nl.keur.kernel.Transactions;

/** Draws clause packages. */
@Singleton
class PackageViews {
  private final StaffDirectory staff;
  private final Transactions transactions;

  PackageViews(StaffDirectory staff, Transactions transactions) {
    this.staff = staff;
    this.transactions = transactions;
  }

  PackageView of(FileScope scope, OpenedPackage opened) {
    ClausePackage draft = opened.clausePackage();
    PackageContent content = opened.content();
    return new PackageView(
        draft.offerId(),
        draft.procurementId(),
        draft.language().code(),
        draft.version(),
        new DetailsView(
            draft.details().agreementReference(),
            draft.details().institutionPrivacyContact(),
            draft.details().vendorPrivacyContact()),
        content.head(),
        content.facts(),
        content.answers(),
        content.rules(),
        content.sets(),
        opened.frozen().isPresent() ? Map.of() : values(scope, opened),
        opened.obstacles(),
        opened.changedFacts(),
        model(opened),
        frozen(opened));
  }

  private static ModelView model(OpenedPackage opened) {
    return opened
        .draft()
        .proposal()
        .processorModel()
        .filter(model -> opened.frozen().isEmpty())
        .map(
            model -> new ModelView(model.fact(), model.why(), List.copyOf(model.values().values())))
        .orElse(null);
  }

  private static FrozenView frozen(OpenedPackage opened) {
    return opened
        .frozen()
        .map(
            frozen ->
                new FrozenView(
                    opened.content().head().frozen().map(PackageContent.Freezing::by).orElse(""),
                    frozen.frozenAt(),
                    frozen.sha256()))
        .orElse(null);
  }

  private Map<String, List<ValueView>> values(FileScope scope, OpenedPackage opened) {
    Map<UUID, String> names = names(scope, opened);
    Map<String, List<ValueView>> values = new LinkedHashMap<>();
    opened.content().sets().stream()
        .flatMap(set -> set.clauses().stream())
        .filter(PackageContent.ClauseEntry::included)
        .forEach(
            clause -> {
              List<ValueView> shown =
                  opened.values(clause.id()).stream().map(value -> value(value, names)).toList();
              if (!shown.isEmpty()) {
                values.put(clause.id(), shown);
              }
            });
    return values;
  }

  private Map<UUID, String> names(FileScope scope, OpenedPackage opened) {
    Set<UUID> people =
        opened.filledIn().values().stream()
            .map(FilledInValue::filledInBy)
            .collect(Collectors.toSet());
    return transactions.read(() -> staff.names(scope, people));
  }

  private static ValueView value(ShownValue shown, Map<UUID, String> names) {
    Parameter parameter = shown.parameter();
    Form form = form(parameter.type());
    return new ValueView(
        parameter.name(),
        parameter.label(),
        parameter.help().orElse(null),
        form.kind(),
        form.number() == null
            ? null
            : Unit.find(form.number().unit()).map(Unit::plural).orElse(null),
        form.number() == null ? null : form.number().min().orElse(null),
        form.number() == null ? null : form.number().max().orElse(null),
        form.options(),
        form.columns(),
        parameter.minRows(),
        shown.origin().name(),
        shown.json().orElse(null),
        shown.open(),
        shown.problems(),
        shown.by().map(by -> names.getOrDefault(by.filledInBy(), "")).orElse(null),
        shown.by().map(FilledInValue::filledInAt).orElse(null));
  }

  /** What a type needs to be asked. */
  private record Form(
      String kind,
      Parameter.@Nullable Number number,
      List<ChoiceView> options,
      List<ColumnView> columns) {
    static Form plain(String kind) {
      return new Form(kind, null, List.of(), List.of());
    }
  }

  private static Form form(Parameter.Type type) {
    return switch (type) {
      case Parameter.Words words -> Form.plain("TEXT");
      case Parameter.OnDate date -> Form.plain("DATE");
      case Parameter.Url url -> Form.plain("URL");
      case Parameter.Items items -> Form.plain("LIST");
      case Parameter.Number number -> new Form("NUMBER", number, List.of(), List.of());
      case Parameter.Choice choice ->
          new Form("CHOICE", null, choices(choice.options()), List.of());
      case Parameter.Table table ->
          new Form(
              "TABLE",
              null,
              List.of(),
              table.columns().stream()
                  .map(
                      column ->
                          new ColumnView(column.id(), column.label(), choices(column.choices())))
                  .toList());
    };
  }

  private static List<ChoiceView> choices(List<Option> options) {
    return options.stream().map(option -> new ChoiceView(option.value(), option.label())).toList();
  }
}
