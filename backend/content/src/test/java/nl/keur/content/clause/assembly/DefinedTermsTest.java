package nl.keur.content.clause.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.keur.content.clause.Clause;
import nl.keur.content.clause.Offers;
import nl.keur.content.clause.Published;
import nl.keur.content.clause.proposal.Decision;
import nl.keur.content.clause.proposal.Decisions;
import nl.keur.content.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A contract uses no term that it doesn't define, whatever sets it is made of. */
class DefinedTermsTest {
  /** "A data set of the supplier or of a third party" uses two terms and names one. */
  private static final Map<Language, Set<String>> USED_IN_PART =
      Map.of(Language.NL, Set.of(), Language.EN, Set.of("data set of a third party"));

  private static final Decisions DECISIONS =
      new Decisions(
          Map.of("joint-controllers", Decision.leaveOut("Geen.")),
          Map.of("mcc-li-fria", Decision.include("Geadviseerd.")));

  private static List<Assembly> contracts;

  @BeforeAll
  static void chooseContracts() {
    Stream<PackageDraft> offers =
        Offers.ALL.values().stream().map(offer -> Generated.complete(offer, DECISIONS));
    Set<String> met = new HashSet<>();
    contracts =
        Stream.concat(offers, AnsweredContracts.ALL.stream())
            .map(PackageDraft::assembly)
            .filter(contract -> met.addAll(meets(contract)))
            .toList();
  }

  /** Which clauses stand in it, and which sets beside each other: what other contracts may lack. */
  private static Set<String> meets(Assembly contract) {
    Set<String> meets = new HashSet<>(printed(contract));
    meets.add(contract.nl().parts().stream().map(AssembledPart::set).toList().toString());
    return meets;
  }

  private static Set<String> printed(Assembly contract) {
    return contract
        .nl()
        .clauses()
        .filter(AssembledClause::included)
        .map(AssembledClause::id)
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyTermIsDefinedInTheContractThatUsesIt(Language language) {
    assertThat(terms(language).stream().flatMap(terms -> terms.mistakes().stream()).distinct())
        .isEmpty();
  }

  @Test
  void everyClauseStandsInOneOfTheseContracts() {
    Set<String> printed = new HashSet<>();
    contracts.forEach(contract -> printed.addAll(printed(contract)));

    assertThat(Published.CONTENT.clauses())
        .filteredOn(
            clause -> clause.reference().flatMap(Clause.Reference::incorporatedBy).isEmpty())
        .extracting(Clause::id)
        .filteredOn(id -> !printed.contains(id))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyDefinedTermIsUsedInAContract(Language language) {
    Set<String> unused = new TreeSet<>();
    Set<String> used = new TreeSet<>();
    for (DefinedTerms terms : terms(language)) {
      unused.addAll(terms.unused());
      used.addAll(terms.used());
    }
    unused.removeAll(used);

    assertThat(used).hasSizeGreaterThan(30);
    assertThat(unused).isEqualTo(USED_IN_PART.get(language));
  }

  @Test
  void aStrangeTermIsToldByItsParagraph() {
    assertThat(
            mistakes(
                new AssembledInline.Words("De "),
                new AssembledInline.Term("leverancier"),
                new AssembledInline.Words(
                    " is een ander. De Afnemer betaalt. Voor de leverancier geldt de AI-verordening"
                        + " van de Unie, artikel IV, ook bij een Unie-rol.")))
        .containsExactly(
            "#purpose.term: 'Afnemer' is neither defined in this contract nor a name. Define it,"
                + " write it in small letters or add the name.");
  }

  @Test
  void boldThatDefinesNothingAndATermDefinedTwiceAreTold() {
    assertThat(
            mistakes(
                new AssembledInline.Words("Wie tekent (de "),
                new AssembledInline.Term("leverancier"),
                new AssembledInline.Words("), levert "),
                new AssembledInline.Term("altijd"),
                new AssembledInline.Words(" op tijd. Een "),
                new AssembledInline.Term("leverancier"),
                new AssembledInline.Words(" is een ander.")))
        .containsExactly(
            "#purpose.term: 'altijd' is bold but not defined here. Say what it is: '(the"
                + " **term**)', '**term**:' or 'a **term** is …'.",
            "'leverancier' is defined twice: #purpose.term, #purpose.term.");
  }

  @Test
  void aTermIsUsedInAnotherParagraphOnly() {
    AssembledBlock definition =
        block(
            "terms.one",
            new AssembledInline.Term("gebrek"),
            new AssembledInline.Words(": een fout; het gebrek telt"));
    AssembledBlock other =
        block(
            "terms.two",
            new AssembledInline.Term("werkdag"),
            new AssembledInline.Words(": geen dag met gebreken"));

    assertThat(new DefinedTerms(contract(definition, other), Set.of()).unused())
        .containsExactly("werkdag");
  }

  private static List<String> mistakes(AssembledInline... text) {
    return new DefinedTerms(contract(block("purpose.term", text)), Set.of("AI-verordening", "Unie"))
        .mistakes();
  }

  private static AssembledBlock block(String paragraph, AssembledInline... text) {
    return new AssembledBlock.Numbered(paragraph, List.of(text), List.of());
  }

  private static AssembledPackage contract(AssembledBlock... blocks) {
    AssembledClause clause =
        new AssembledClause(
            "terms-1",
            "1.0",
            "purpose",
            AssembledClause.Kind.ARTICLE,
            new AssembledClause.Running(),
            "Doel",
            true,
            Optional.empty(),
            List.of(blocks));
    return new AssembledPackage(
        Language.NL,
        List.of(new AssembledPart("terms", "terms", "1.0", "T", "S", List.of(clause))));
  }

  private static List<DefinedTerms> terms(Language language) {
    Set<String> names = new HashSet<>(names(language));
    titles(language).flatMap(DefinedTerms::words).forEach(names::add);
    return contracts.stream()
        .map(contract -> new DefinedTerms(contract.in(language), names))
        .toList();
  }

  /** Official documents keep the capitals of their titles. */
  private static Stream<String> titles(Language language) {
    return Published.CONTENT.clauses().stream()
        .flatMap(clause -> clause.reference().stream())
        .map(reference -> reference.document().in(language));
  }

  private static Set<String> names(Language language) {
    String file = "/names/" + language.code() + ".txt";
    try (InputStream list = DefinedTermsTest.class.getResourceAsStream(file)) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
