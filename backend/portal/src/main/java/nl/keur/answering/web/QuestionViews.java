package nl.keur.answering.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.keur.answering.AnswerJson;
import nl.keur.answering.AnswerText;
import nl.keur.answering.OpenedSheet;
import nl.keur.answering.SavedAnswer;
import nl.keur.answering.web.QuestionView.Choice;
import nl.keur.answering.web.QuestionView.ColumnView;
import nl.keur.answering.web.QuestionView.EvidenceAsked;
import nl.keur.answering.web.QuestionView.HelpView;
import nl.keur.answering.web.QuestionView.NumberRange;
import nl.keur.answering.web.QuestionView.Prefill;
import nl.keur.checklist.Citation;
import nl.keur.checklist.ExemptionsView;
import nl.keur.content.checklist.AnswerType;
import nl.keur.content.checklist.Column;
import nl.keur.content.checklist.Option;
import nl.keur.content.checklist.Question;
import nl.keur.content.condition.Condition;
import nl.keur.content.condition.ConditionSentence;
import nl.keur.content.fact.Fact;
import nl.keur.content.sheet.ContentWording;
import nl.keur.content.text.Text;

/** Draws questions of an opened sheet. */
final class QuestionViews {
  private final OpenedSheet sheet;
  private final List<OpenedSheet> before;
  private final ContentWording wording;

  /**
   * @param earlier sheets that were answered before this one
   */
  QuestionViews(OpenedSheet sheet, List<OpenedSheet> earlier) {
    this.sheet = sheet;
    this.before = Stream.concat(Stream.of(sheet), earlier.stream()).toList();
    this.wording =
        new ContentWording(sheet.content().vocabulary().facts(), sheet.content().questionsById());
  }

  QuestionView of(Question question, QuestionView.AnswerView answer) {
    Form form = form(question.type());
    return new QuestionView(
        question.id(),
        question.text(),
        typeName(question.type()),
        form.options(),
        form.exclusive(),
        form.allowOther(),
        form.columns(),
        form.details(),
        form.minRows(),
        form.requiredRows(),
        form.number(),
        form.maxCharacters(),
        lower(question.explanation().need()),
        question.explanation().prompt().orElse(null),
        evidence(question),
        question.notApplicableAllowed() && question.knockOut().isEmpty(),
        sheet.evaluation().mandatory().contains(question.id()),
        question.scored(),
        question.weight().orElse(null),
        sheet.context().informative().contains(question.id()),
        question.knockOut().map(knockOut -> knockOut.reasonFor(question.answeredBy())).orElse(null),
        help(question),
        question.legalBasis().stream()
            .map(basis -> Citation.of(sheet.content().vocabulary(), basis))
            .toList(),
        exemptions(question).orElse(null),
        question.source(),
        whyShown(question).orElse(null),
        prefill(question),
        answer);
  }

  private Optional<ExemptionsView> exemptions(Question question) {
    return Optional.ofNullable(sheet.content().vocabulary().facts().get(ExemptionsView.GROUNDS))
        .filter(
            fact -> fact.origin() instanceof Fact.SetBy set && set.question().equals(question.id()))
        .flatMap(fact -> ExemptionsView.of(sheet.content().vocabulary()));
  }

  private Optional<Text> whyShown(Question question) {
    return question.showWhen() instanceof Condition.Always
        ? Optional.empty()
        : Optional.of(ConditionSentence.of(question.showWhen(), wording));
  }

  private List<Prefill> prefill(Question question) {
    return question.prefillFrom().stream()
        .flatMap(id -> before.stream().flatMap(one -> prefill(one, question, id).stream()))
        .toList();
  }

  private static Optional<Prefill> prefill(OpenedSheet earlier, Question question, String id) {
    return earlier
        .findQuestion(id)
        .filter(source -> earlier.saved().containsKey(id))
        .filter(source -> !earlier.saved().get(id).answer().blank())
        .map(source -> prefill(source, earlier.saved().get(id), question));
  }

  private static Prefill prefill(Question source, SavedAnswer saved, Question question) {
    Text words = AnswerText.of(source, saved.answer());
    String more = saved.answer().explanation().isBlank() ? "" : ". " + saved.answer().explanation();
    boolean alike =
        source.type() instanceof AnswerType.FreeText
            && question.type() instanceof AnswerType.FreeText;
    return new Prefill(
        source.id(),
        source.text(),
        new Text(words.nl() + more, words.en() + more),
        alike
            ? saved
                .answer()
                .value()
                .map(value -> AnswerJson.write(source.type(), value))
                .orElse(null)
            : null,
        saved.savedAt());
  }

  private EvidenceAsked evidence(Question question) {
    return new EvidenceAsked(
        lower(question.evidence().need()),
        question.evidence().kinds().stream()
            .map(kind -> new Choice(kind, sheet.content().vocabulary().evidenceKinds().get(kind)))
            .toList(),
        question.evidence().requiredFor().stream().sorted().toList());
  }

  private static HelpView help(Question question) {
    Question.Help help = question.help();
    return new HelpView(
        help.about().orElse(null),
        help.term().orElse(null),
        help.why().orElse(null),
        help.good().orElse(null),
        help.weak().orElse(null));
  }

  static String typeName(AnswerType type) {
    return switch (type) {
      case AnswerType.Choice choice ->
          switch (choice.style()) {
            case YES_NO -> "yes-no";
            case YES_PARTLY_NO -> "yes-partly-no";
            case CHOICE -> "choice";
          };
      case AnswerType.MultiChoice choices -> "multi-choice";
      case AnswerType.Level level -> "level";
      case AnswerType.Number number -> "number";
      case AnswerType.Date date -> "date";
      case AnswerType.FreeText text -> "text";
      case AnswerType.Table table -> "table";
      case AnswerType.File file -> "file";
    };
  }

  private static Form form(AnswerType type) {
    return switch (type) {
      case AnswerType.Choice choice ->
          Form.EMPTY
              .withOptions(options(choice.options()), List.of(), choice.allowOther())
              .withDetails(columns(choice.details()));
      case AnswerType.MultiChoice choices ->
          Form.EMPTY
              .withOptions(options(choices.options()), choices.exclusive(), choices.allowOther())
              .withDetails(columns(choices.details()));
      case AnswerType.Level level -> Form.EMPTY.withOptions(levels(level), List.of(), false);
      case AnswerType.Number number ->
          Form.EMPTY.withNumber(
              new NumberRange(number.unit(), number.min().orElse(null), number.max().orElse(null)));
      case AnswerType.Date date -> Form.EMPTY;
      case AnswerType.FreeText text -> Form.EMPTY.withMaxCharacters(text.maxCharacters());
      case AnswerType.Table table ->
          Form.EMPTY.withTable(columns(table.columns()), table.minRows(), table.requiredRows());
      case AnswerType.File file -> Form.EMPTY;
    };
  }

  private static List<Choice> options(List<Option> options) {
    return options.stream().map(option -> new Choice(option.value(), option.label())).toList();
  }

  private static List<Choice> levels(AnswerType.Level level) {
    List<Choice> choices = new ArrayList<>();
    for (Text description : level.descriptions()) {
      choices.add(new Choice(Integer.toString(choices.size()), description));
    }
    return choices;
  }

  private static List<ColumnView> columns(List<Column> columns) {
    return columns.stream()
        .map(
            column ->
                new ColumnView(
                    column.id(),
                    lower(column.kind()).replace('_', '-'),
                    column.label(),
                    options(column.options())))
        .toList();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** What the form of an answer needs; most of it is empty for most types. */
  private record Form(
      List<Choice> options,
      List<String> exclusive,
      boolean allowOther,
      List<ColumnView> columns,
      List<ColumnView> details,
      int minRows,
      List<String> requiredRows,
      NumberRange number,
      Integer maxCharacters) {
    static final Form EMPTY =
        new Form(List.of(), List.of(), false, List.of(), List.of(), 0, List.of(), null, null);

    Form withOptions(List<Choice> newOptions, List<String> newExclusive, boolean other) {
      return new Form(
          newOptions,
          newExclusive,
          other,
          columns,
          details,
          minRows,
          requiredRows,
          number,
          maxCharacters);
    }

    Form withDetails(List<ColumnView> newDetails) {
      return new Form(
          options,
          exclusive,
          allowOther,
          columns,
          newDetails,
          minRows,
          requiredRows,
          number,
          maxCharacters);
    }

    Form withTable(List<ColumnView> newColumns, int rows, List<String> required) {
      return new Form(
          options,
          exclusive,
          allowOther,
          newColumns,
          details,
          rows,
          required,
          number,
          maxCharacters);
    }

    Form withNumber(NumberRange range) {
      return new Form(
          options,
          exclusive,
          allowOther,
          columns,
          details,
          minRows,
          requiredRows,
          range,
          maxCharacters);
    }

    Form withMaxCharacters(int maximum) {
      return new Form(
          options, exclusive, allowOther, columns, details, minRows, requiredRows, number, maximum);
    }
  }
}
