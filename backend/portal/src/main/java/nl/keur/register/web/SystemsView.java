package nl.keur.register.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.keur.checklist.Citation;

/**
 * The AI systems that an institution uses.
 *
 * @param riskLevelLaw where the law defines the levels
 */
@Serdeable
record SystemsView(List<SystemView.SystemLine> systems, List<Citation> riskLevelLaw) {}
