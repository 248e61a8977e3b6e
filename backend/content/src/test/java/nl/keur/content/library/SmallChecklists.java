package nl.keur.content.library;

import java.util.Map;

/** The checklists and the vocabulary of {@link SmallContent}. */
final class SmallChecklists {
  static final String INTAKE = "checklists/intake/setting.yaml";
  static final String VENDOR = "checklists/pre-flight/vendor.yaml";
  static final String REQUIRED = "checklists/required/oversight.yaml";
  static final String FACTS = "checklists/vocabulary/facts-procurement.yaml";
  static final String OFFER_FACTS = "checklists/vocabulary/facts-offer.yaml";

  private SmallChecklists() {}

  static void addTo(Map<String, String> texts) {
    addVocabulary(texts);
    checklist(texts, "intake", "setting", "institution", INTAKE_QUESTIONS);
    checklist(texts, "business-case", "reasons", "institution", BUSINESS_CASE_QUESTIONS);
    checklist(texts, "pre-flight", "vendor", "vendor", VENDOR_QUESTIONS);
    checklist(texts, "required", "oversight", "vendor", REQUIRED_QUESTIONS);
    checklist(texts, "optional", "more", "vendor", OPTIONAL_QUESTIONS);
    checklist(texts, "change-report", "change", "institution", CHANGE_QUESTIONS);
  }

  private static void checklist(
      Map<String, String> texts, String id, String section, String by, String questions) {
    texts.put(
        "checklists/%s/checklist.yaml".formatted(id),
        """
        checklist: %s
        version: "1.0"
        title: {nl: Lijst, en: List}
        sections: [%s]
        """
            .formatted(id, section));
    texts.put(
        "checklists/%s/%s.yaml".formatted(id, section),
        """
        section: %s
        checklist: %s
        answered-by: %s
        title: {nl: Deel, en: Part}
        questions:
        """
                .formatted(section, id, by)
            + questions);
  }

  private static final String INTAKE_QUESTIONS =
      """
      - id: IN-01
        version: "1.0"
        text: {nl: Welke sectoren?, en: Which sectors?}
        domain: purpose
        type: multi-choice
        options:
        - {value: po, nl: Basisschool, en: Primary school}
        - {value: vo, nl: Middelbare school, en: Secondary school}
        scored: false
        show-when: {always: true}
      - id: IN-02
        version: "1.0"
        text: {nl: Is het nieuw?, en: Is it new?}
        domain: purpose
        type: choice
        options:
        - {value: new, nl: Ja, en: 'Yes'}
        - {value: renewal, nl: Nee, en: 'No'}
        scored: false
        show-when: {fact: sector, in: [po]}
      """;

  private static final String BUSINESS_CASE_QUESTIONS =
      """
      - id: BC-01
        version: "1.0"
        text: {nl: Waarom?, en: Why?}
        domain: purpose
        type: text
        max-characters: 500
        scored: false
        show-when: {answer: IN-02, in: [new]}
        prefill-from: [IN-02]
      """;

  private static final String VENDOR_QUESTIONS =
      """
      - id: VP-01
        version: "1.0"
        text: {nl: Is het AI?, en: Is it AI?}
        domain: purpose
        type: yes-no
        options:
        - {value: 'yes', nl: Ja, en: 'Yes'}
        - {value: 'no', nl: Nee, en: 'No'}
        scored: false
        show-when: {always: true}
      """;

  private static final String REQUIRED_QUESTIONS =
      """
      - id: RQ-01
        version: "1.0"
        text: {nl: Kan iemand ingrijpen?, en: Can someone step in?}
        domain: oversight
        type: level
        levels:
        - {level: 0, nl: Nee, en: 'No'}
        - {level: 1, nl: Bijna niet, en: Hardly}
        - {level: 2, nl: Soms, en: Sometimes}
        - {level: 3, nl: Meestal, en: Mostly}
        - {level: 4, nl: Altijd, en: Always}
        scored: true
        weight: 5
        explanation: {need: required}
        evidence: {need: required, kinds: [screenshots], required-for: ['3', '4']}
        not-applicable: false
        knock-out: {on-answer: ['0'], effect: stops-offer, liftable: true, reason: {nl: Stop, en: Stop}}
        show-when: {fact: vendor_ai, in: ['yes']}
        legal-basis: [{act: ai_act, article: "14(4)", as-of: 2026-11-21}]
      - id: RQ-02
        version: "1.0"
        text: {nl: Welke maatregelen?, en: Which measures?}
        domain: oversight
        type: table
        columns:
        - {id: measure, type: text, nl: Maatregel, en: Measure}
        - id: taken_by
          type: choice
          nl: Wie
          en: Who
          options: [{value: vendor, nl: Leverancier, en: Vendor}]
        scored: false
        show-when: {always: true}
        fills: {clause: terms-2, parameter: measures}
      - id: RQ-03
        version: "1.0"
        text: {nl: Leg uit., en: Explain.}
        domain: purpose
        type: text
        max-characters: 500
        rubric:
        - {score: 0, nl: Niets, en: Nothing}
        - {score: 1, nl: Weinig, en: Little}
        - {score: 2, nl: Iets, en: Something}
        - {score: 3, nl: Veel, en: Much}
        - {score: 4, nl: Alles, en: Everything}
        scored: true
        weight: 2
        show-when: {answer: RQ-01, in: ['1', '2']}
      """;

  private static final String OPTIONAL_QUESTIONS =
      """
      - id: OP-01
        version: "1.0"
        text: {nl: Welke keurmerken?, en: Which labels?}
        domain: purpose
        type: multi-choice
        options:
        - {value: a, nl: A, en: A, points: 0.5}
        - {value: b, nl: B, en: B, points: 1/2}
        - {value: none, nl: Geen, en: None, points: 0}
        exclusive: [none]
        points-rule: share
        scored: true
        weight: 1
        explanation: {need: required}
        show-when: {always: true}
        calls-no-clause: {nl: Een wens., en: A wish.}
      """;

  private static final String CHANGE_QUESTIONS =
      """
      - id: CR-01
        version: "1.0"
        text: {nl: Wanneer?, en: When?}
        domain: purpose
        type: date
        scored: false
        show-when: {fact: vendor_ai, in: ['yes']}
      """;

  private static void addVocabulary(Map<String, String> texts) {
    texts.put(
        FACTS,
        """
        facts:
        - id: sector
          version: "1.0"
          scope: procurement
          name: {nl: Sector, en: Sector}
          type: set
          values: [{value: po, nl: basisschool, en: primary}, {value: vo, nl: middelbaar, en: secondary}]
          set-by: {question: IN-01, map: {po: po, vo: vo}}
        - id: primary
          version: "1.0"
          scope: procurement
          name: {nl: Basisschool, en: Primary school}
          type: choice
          values: [{value: 'yes', nl: ja, en: 'yes'}, {value: 'no', nl: nee, en: 'no'}]
          derived:
            first-match:
            - {when: {fact: sector, in: [po]}, value: 'yes'}
            otherwise: 'no'
        """);
    texts.put(
        OFFER_FACTS,
        """
        facts:
        - id: vendor_ai
          version: "1.0"
          scope: offer
          name: {nl: AI volgens de leverancier, en: AI according to the vendor}
          type: choice
          values: [{value: 'yes', nl: ja, en: 'yes'}, {value: 'no', nl: nee, en: 'no'}]
          set-by: {question: VP-01, map: {'yes': 'yes', 'no': 'no'}}
        """);
    texts.put(
        "checklists/vocabulary/contradictions.yaml",
        """
        contradictions:
        - id: CT-01
          when: {all: [{fact: primary, in: ['yes']}, {not: {fact: vendor_ai, in: ['no']}}]}
          text: {nl: Kijk., en: Look.}
        """);
    label(texts, "domains", "purpose", "oversight");
    label(texts, "evidence-kinds", "screenshots", "report");
    texts.put(
        "checklists/vocabulary/acts.yaml",
        """
        acts:
        - id: ai_act
          name: {nl: AI-verordening, en: AI Act}
          short: {nl: AI-verordening, en: AI Act}
          celex: 32024R1689
          url: https://eur-lex.europa.eu/eli/reg/2024/1689
          last-amended: 2026-07-24
        """);
    texts.put(
        "checklists/vocabulary/roles.yaml",
        """
        roles:
        - id: deployer
          name: {nl: Gebruiksverantwoordelijke, en: Deployer}
          about: {nl: Wie gebruikt., en: Who uses.}
          legal-basis: [{act: ai_act, article: "3(4)", as-of: 2026-11-21}]
        """);
    texts.put(
        "checklists/vocabulary/uses.yaml",
        """
        uses:
        - id: marking
          name: {nl: Nakijken, en: Marking}
          point: 3b
          class: high
          about: {nl: Cijfers., en: Marks.}
          status: law
          legal-basis: [{act: ai_act, article: "6(2)", as-of: 2026-11-21}]
        """);
    texts.put(
        "checklists/vocabulary/timeline.yaml",
        """
        timeline:
        - {id: start, date: 2024-08-01, what: {nl: Begin, en: Start}, act: ai_act, article: "113", certainty: A}
        """);
    for (String party : new String[] {"controller", "deployer", "processor", "provider"}) {
      texts.put(
          "checklists/vocabulary/duties-%s.yaml".formatted(party),
          """
          as-of: 2026-11-21
          duties:
          - id: duty-%s
            binds: %s
            title: {nl: Plicht, en: Duty}
            about: {nl: Doe dit., en: Do this.}
            act: ai_act
            article: "26"
            when: {fact: vendor_ai, in: ['yes']}
            applies-from: null
            readings: [2026-08-02, 2027-12-02]
            certainty: B
          """
              .formatted(party, party));
    }
  }

  private static void label(Map<String, String> texts, String file, String one, String other) {
    texts.put(
        "checklists/vocabulary/%s.yaml".formatted(file),
        """
        %s:
        - {id: %s, name: {nl: Een, en: One}}
        - {id: %s, name: {nl: Twee, en: Two}}
        """
            .formatted(file, one, other));
  }
}
