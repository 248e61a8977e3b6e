package nl.keur.content.library;

import java.util.Map;

/** The clauses of {@link SmallContent}. */
final class SmallClauses {
  static final String SET = "clauses/terms/set.yaml";
  static final String FIRST = "clauses/terms/01-purpose";
  static final String SECOND = "clauses/terms/02-measures";
  static final String SPECIAL = "clauses/special/gap";
  static final String SET_CHOICE = "clauses/set-choice.yaml";

  private SmallClauses() {}

  static void addTo(Map<String, String> texts) {
    texts.put(SET_CHOICE, CHOICE);
    texts.put(SET, SET_YAML);
    texts.put(FIRST + ".yaml", FIRST_YAML);
    texts.put(FIRST + ".nl.md", FIRST_NL);
    texts.put(FIRST + ".en.md", FIRST_EN);
    texts.put(SECOND + ".yaml", SECOND_YAML);
    texts.put(SECOND + ".nl.md", second("nl", "Maatregelen", "De leverancier neemt deze:"));
    texts.put(SECOND + ".en.md", second("en", "Measures", "The supplier takes these:"));
    texts.put("clauses/terms/03-official.yaml", REFERENCE_YAML);
    texts.put("clauses/special/set.yaml", SPECIAL_SET);
    texts.put(SPECIAL + ".yaml", SPECIAL_YAML);
    texts.put(SPECIAL + ".nl.md", special("nl", "Tekort", "Het tekort van"));
    texts.put(SPECIAL + ".en.md", special("en", "Gap", "The gap of"));
  }

  private static final String CHOICE =
      """
      how: {nl: Zo., en: Like this.}
      groups:
      - group: all
        rules:
        - id: SR-01
          when: {fact: vendor_ai, in: ['yes']}
          choose: [terms]
          advise: [terms-2]
          decide: [special]
          why: {nl: AI., en: AI.}
        - id: SR-02
          when: {fact: vendor_ai, in: ['no']}
          effect: hold
          why: {nl: Geen AI., en: No AI.}
      processor-model:
        why: {nl: Per sector., en: Per sector.}
        when: {fact: sector, in: [po]}
        suggest:
        - {when: {fact: primary, in: ['yes']}, values: [vo]}
      """;

  private static final String SET_YAML =
      """
      set: terms
      version: "1.0"
      title: {nl: Voorwaarden, en: Terms}
      follows: {document: none, version: own, relation: none}
      status-line: {nl: Eigen tekst., en: Own text.}
      as-of: 2026-11-21
      numbering: model
      conditions:
        strict: {parameter: mode, in: [strict]}
      sections:
      - {before: 02-measures, title: {nl: Bijlagen, en: Annexes}}
      order: [01-purpose, 02-measures, 03-official]
      """;

  private static final String FIRST_YAML =
      """
      id: terms-1
      version: "1.0"
      kind: article
      number: "1"
      anchor: purpose
      title: {nl: Doel, en: Purpose}
      binds: [supplier, institution]
      applies-when: {always: true}
      parameters:
      - name: mode
        type: {choice: [{value: strict, nl: streng, en: strict}, {value: light, nl: licht, en: light}]}
        label: {nl: Vorm, en: Form}
        default: strict
      - name: days
        type: {number: {unit: days, min: 1, max: 30}}
        label: {nl: Dagen, en: Days}
        default: 5
        shown-when: strict
      - name: who
        type: text
        label: {nl: Wie, en: Who}
        from: purpose.sentence.who
      requires: [terms-2]
      excludes: []
      triggered-by: [{points-below: {question: RQ-01, points: 0.75}}, {points-below: {question: RQ-03, points: 0.75}}]
      legal-basis: [{act: ai_act, article: "14", as-of: 2026-11-21, applies-from: 2027-12-02, certainty: A}]
      why: {nl: Daarom., en: Therefore.}
      source: {document: own, version: "1.0"}
      confidence: {number: own, content: own}
      status: draft
      """;

  private static final String FIRST_NL =
      """
      ---
      clause: terms-1
      language: nl
      ---
      # Doel

      1. {#purpose.term} Het **doel** is het gebruik door {{who}}, zoals [](#measures) zegt:
         1. {#purpose.term.first} zonder uitstel;
         2. {#purpose.term.second ?if=strict} binnen {{days}} dagen.
      2. {#purpose.grid} Vastgelegd is:

         | Onderdeel | Vastgelegd |
         |---|---|
         | Wie | {{who}} |
      """;

  private static final String FIRST_EN =
      """
      ---
      clause: terms-1
      language: en
      ---
      # Purpose

      1. {#purpose.term} The **purpose** is the use by {{who}}, as [](#measures) says:
         1. {#purpose.term.first} without delay;
         2. {#purpose.term.second ?if=strict} within {{days}} days.
      2. {#purpose.grid} Recorded is:

         | Part | Recorded |
         |---|---|
         | Who | {{who}} |
      """;

  private static final String SECOND_YAML =
      """
      id: terms-2
      version: "1.0"
      kind: annex
      number: ""
      anchor: measures
      title: {nl: Maatregelen, en: Measures}
      binds: [supplier]
      applies-when: {fact: vendor_ai, in: ['yes']}
      parameters:
      - name: measures
        type:
          table:
          - {column: measure, nl: Maatregel, en: Measure}
          - {column: taken_by, nl: Wie, en: Who, choices: [{value: vendor, nl: leverancier, en: supplier}]}
        label: {nl: Maatregelen, en: Measures}
        from: table.RQ-02
        min-rows: 1
      why: {nl: Daarom., en: Therefore.}
      source: {document: own, version: "1.0"}
      confidence: {number: own, content: own}
      status: draft
      """;

  private static String second(String language, String heading, String sentence) {
    return """
    ---
    clause: terms-2
    language: %s
    ---
    # %s

    1. {#measures.table} %s

       {{measures}}
    """
        .formatted(language, heading, sentence);
  }

  private static final String REFERENCE_YAML =
      """
      id: terms-3
      version: "1.0"
      kind: reference
      number: ""
      anchor: official
      title: {nl: Officieel document, en: Official document}
      binds: [supplier, institution]
      applies-when: {not: {fact: vendor_ai, in: ['yes']}}
      excludes: [terms-2]
      why: {nl: Daarom., en: Therefore.}
      source: {document: own, version: "1.0"}
      confidence: {number: own, content: high}
      reference:
        document: {nl: Besluit, en: Decision}
        url: https://example.org/decision
        choices: [{nl: Module twee, en: Module two}]
      status: draft
      """;

  private static final String SPECIAL_SET =
      """
      set: special
      version: "1.0"
      title: {nl: Bijzonder, en: Special}
      follows: {document: none, version: own, relation: none}
      status-line: {nl: Eigen tekst., en: Own text.}
      as-of: 2026-11-21
      numbering: running
      order: [gap]
      """;

  private static final String SPECIAL_YAML =
      """
      id: sc-1
      version: "1.0"
      kind: special-condition
      number: RQ-01
      anchor: sc-1
      title: {nl: Tekort, en: Gap}
      binds: [supplier]
      applies-when: {always: true}
      parameters:
      - name: gaps
        type: list
        label: {nl: Tekorten, en: Gaps}
        from: gap.RQ-01
      requires: [{one-of: [terms-1]}]
      triggered-by: [{answer: RQ-01, in: ['1']}]
      why: {nl: Daarom., en: Therefore.}
      source: {document: own, version: "1.0"}
      confidence: {number: own, content: own}
      status: draft
      """;

  private static String special(String language, String heading, String words) {
    return """
    ---
    clause: sc-1
    language: %s
    ---
    # %s

    1. {#sc-1.gap} %s [](#purpose.term): {{gaps}}.
    """
        .formatted(language, heading, words);
  }
}
