package nl.keur.answering.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * One answer as the form has it. {@code value} is a string for a choice, text or date, an array of
 * strings for several choices, a number for a level or number, an array of objects by column for a
 * table, true for a file.
 */
@Serdeable
record AnswerRequest(
    @Nullable Object value,
    @Nullable @Size(max = 10_000) String explanation,
    @Nullable Map<String, Object> details,
    @Nullable @Size(max = 5_000) String notApplicable) {}
