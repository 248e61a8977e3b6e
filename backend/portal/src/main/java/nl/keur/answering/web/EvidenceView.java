package nl.keur.answering.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A file with an answer. */
@Serdeable
record EvidenceView(
    UUID id,
    String kind,
    String fileName,
    String mediaType,
    long sizeInBytes,
    String sha256,
    @Nullable LocalDate validUntil,
    Instant uploadedAt) {}
