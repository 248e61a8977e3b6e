package nl.keur.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.keur.answering.AnswerText;
import nl.keur.content.answer.Answer;
import nl.keur.content.answer.AnswerValue;
import nl.keur.content.answer.EvidenceRequired;
import nl.keur.content.checklist.AnswerType;
import nl.keur.content.checklist.Option;
import nl.keur.content.checklist.Question;
import nl.keur.content.clause.value.RecordValues;
import nl.keur.content.clause.value.Value;
import nl.keur.content.fact.Fact;
import nl.keur.content.fact.FactValue;
import nl.keur.content.purpose.PurposeWording;
import nl.keur.content.score.Review;
import nl.keur.content.score.Standing;
import nl.keur.content.text.FullStop;
import nl.keur.content.text.Text;
import org.apache.commons.numbers.fraction.BigFraction;

/** The record of an awarded offer as clause parameters read it ({@code clauses/README.md}). */
final class OfferRecordValues implements RecordValues {
  static final String AGREEMENT = "agreement.reference";
  static final String INSTITUTION_CONTACT = "institution.privacy-contact";
  static final String VENDOR_CONTACT = "vendor.privacy-contact";

  /** What is filled in once for the whole package. */
  static final Set<String> DETAILS = Set.of(AGREEMENT, INSTITUTION_CONTACT, VENDOR_CONTACT);

  private static final String TABLE = "table.";

  private final OfferRecord record;
  private final ClausePackage.Details details;
  private final Map<String, Value> agreed;
  private final Optional<PurposeValues> purpose;

  /**
   * @param agreed rows that both parties agreed where the vendor left a table blank, by path
   */
  OfferRecordValues(OfferRecord record, ClausePackage.Details details, Map<String, Value> agreed) {
    this.record = record;
    this.details = details;
    this.agreed = Map.copyOf(agreed);
    var wording = new PurposeWording(record.library().vocabulary().facts());
    this.purpose = record.purpose().map(version -> new PurposeValues(version, wording));
  }

  /** Whether the parties may fill in a place themselves: a table that the vendor left blank. */
  static boolean open(OfferRecord record, String path) {
    return path.startsWith(TABLE)
        && record.sheet().evaluation().findAnswer(path.substring(TABLE.length())).isEmpty();
  }

  @Override
  public Optional<Value> find(String path) {
    return switch (path) {
      case "institution.name" -> Optional.of(Value.words(record.institution()));
      case INSTITUTION_CONTACT -> typed(details.institutionPrivacyContact());
      case "vendor.name" -> Optional.of(Value.words(record.offer().vendorName()));
      case VENDOR_CONTACT -> typed(details.vendorPrivacyContact());
      case AGREEMENT -> typed(details.agreementReference());
      case "procurement.title" -> Optional.of(Value.words(record.procurement().title()));
      case "award.date" -> Optional.of(new Value.OnDate(record.awardedOn()));
      case "submitted-on" -> Optional.of(new Value.OnDate(record.submittedOn()));
      default -> findNamed(path);
    };
  }

  private Optional<Value> findNamed(String path) {
    int dot = path.indexOf('.');
    String id = path.substring(dot + 1);
    return switch (path.substring(0, Math.max(dot, 0))) {
      case "purpose" -> purpose.flatMap(values -> values.find(id));
      case "fact" -> Optional.of(fact(id));
      case "answer" -> Optional.of(answer(id));
      case "explanation" -> Optional.of(explanation(id));
      case "table" -> Optional.of(agreed.getOrDefault(path, table(id)));
      case "points" -> points(id);
      case "gap" -> Optional.of(gap(id));
      default -> throw new IllegalArgumentException("The record has no " + path);
    };
  }

  private static Optional<Value> typed(String words) {
    return words.isBlank() ? Optional.empty() : Optional.of(Value.words(words));
  }

  private Value fact(String id) {
    Fact fact = record.facts().getDefinition(id);
    return record.facts().get(id) instanceof FactValue.Known known
        ? labels(
            fact.values().stream()
                .filter(value -> known.values().contains(value.code()))
                .map(Fact.Value::label)
                .toList())
        : Value.NOTHING_RECORDED;
  }

  private Value answer(String id) {
    return findAnswer(id)
        .map(
            answer ->
                answer
                    .value()
                    .map(value -> answer(record.findQuestion(id).orElseThrow(), answer, value))
                    .orElseGet(() -> new Value.Words(text(id, answer))))
        .orElse(Value.NOTHING_RECORDED);
  }

  private static Value answer(Question question, Answer answer, AnswerValue value) {
    return switch (value) {
      case AnswerValue.Chosen chosen ->
          options(question).stream()
              .filter(option -> chosen.values().contains(option.value()))
              .map(Option::label)
              .map(Apostrophes::ofPrint)
              .reduce((first, next) -> first.combine(next, (a, b) -> a + "; " + b))
              .<Value>map(OfferRecordValues::words)
              .orElse(Value.NOTHING_RECORDED);
      case AnswerValue.Amount amount -> new Value.Amount(amount.number());
      case AnswerValue.OnDate on -> new Value.OnDate(on.date());
      case AnswerValue.Rows rows -> TableValues.of(question, rows);
      case AnswerValue.AtLevel at -> new Value.Words(AnswerText.of(question, answer));
      case AnswerValue.Words words -> new Value.Words(AnswerText.of(question, answer));
      case AnswerValue.EvidenceOnly file -> new Value.Words(AnswerText.of(question, answer));
    };
  }

  private static List<Option> options(Question question) {
    return switch (question.type()) {
      case AnswerType.Choice choice -> choice.options();
      case AnswerType.MultiChoice choices -> choices.options();
      default -> List.of();
    };
  }

  private Value explanation(String id) {
    return findAnswer(id)
        .map(Answer::explanation)
        .filter(words -> !words.isBlank())
        .map(FullStop::without)
        .<Value>map(Value::words)
        .orElse(Value.NOTHING_RECORDED);
  }

  private Value table(String id) {
    return findAnswer(id)
        .flatMap(Answer::value)
        .map(
            value ->
                value instanceof AnswerValue.Rows rows
                    ? TableValues.of(record.findQuestion(id).orElseThrow(), rows)
                    : new Value.Rows(List.of()))
        .orElse(new Value.Rows(List.of()));
  }

  private Optional<Value> points(String id) {
    return record
        .card()
        .findLine(id)
        .map(line -> line.standing())
        .flatMap(Standing::findLowest)
        .map(OfferRecordValues::hundredths)
        .map(Value.Amount::new);
  }

  private static BigDecimal hundredths(BigFraction points) {
    return points.bigDecimalValue(2, RoundingMode.HALF_UP);
  }

  /** The reviewer's reason, else what was answered; a quotation either way. */
  private Value gap(String id) {
    Optional<Review> review = Optional.ofNullable(record.reviews().get(id));
    return review
        .map(Review::reason)
        .filter(words -> !words.isBlank())
        .map(words -> words(wrote(words)))
        .or(() -> findAnswer(id).map(answer -> words(withReview(quoted(id, answer), review))))
        .orElse(Value.NOTHING_RECORDED);
  }

  /** Why a reviewer let it pass stands beside the answer, and does not replace it. */
  private static Text withReview(Text quoted, Optional<Review> review) {
    Text and = new Text(", en ", ", and ");
    return review
        .flatMap(Review::liftKnockOut)
        .map(why -> quoted.combine(and, String::concat).combine(wrote(why), String::concat))
        .orElse(quoted);
  }

  private static Text wrote(String words) {
    String said = FullStop.without(words);
    return new Text("de beoordelaar schreef “" + said + "”", "the reviewer wrote “" + said + "”");
  }

  private Text text(String id, Answer answer) {
    Text said = said(id, answer);
    return answer.explanation().isBlank()
        ? said
        : said.combine(
            Text.same(answer.explanation().strip()), (label, more) -> label + " – " + more);
  }

  private Text said(String id, Answer answer) {
    Text said = AnswerText.of(record.findQuestion(id).orElseThrow(), answer);
    return answer.value().filter(AnswerValue.Words.class::isInstance).isPresent()
        ? said
        : Apostrophes.ofPrint(said);
  }

  /** What stands in a sentence of ours says whose words it is and where they end. */
  private Text quoted(String id, Answer answer) {
    Text said = said(id, answer);
    Text was = new Text("het antwoord was “%s”", "the answer was “%s”");
    Text withWords =
        was.combine(said, (pattern, words) -> pattern.formatted(FullStop.without(words)));
    Text explained =
        answer.explanation().isBlank()
            ? withWords
            : withWords.combine(
                new Text(", met als toelichting “%s”", ", with the explanation “%s”"),
                (start, pattern) ->
                    start + pattern.formatted(FullStop.without(answer.explanation())));
    return withoutEvidence(id, answer)
        ? explained.combine(
            new Text(", zonder het bewijs dat nodig is", ", without the evidence that is needed"),
            String::concat)
        : explained;
  }

  /** A good answer without evidence is a gap too: then that is what it lacks. */
  private boolean withoutEvidence(String id, Answer answer) {
    return answer.evidence().isEmpty()
        && EvidenceRequired.by(record.findQuestion(id).orElseThrow(), answer);
  }

  private static Value words(Text text) {
    return new Value.Words(text);
  }

  private Optional<Answer> findAnswer(String id) {
    return record.sheetWith(id).flatMap(sheet -> sheet.evaluation().findAnswer(id));
  }

  private static Value labels(List<Text> labels) {
    return switch (labels.size()) {
      case 0 -> Value.NOTHING_RECORDED;
      case 1 -> words(Apostrophes.ofPrint(labels.getFirst()));
      default -> new Value.Items(labels.stream().map(Apostrophes::ofPrint).toList());
    };
  }
}
