package nl.keur.identity;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.time.Duration;

/** How long a session lives: without use, and at most. */
@ConfigurationProperties("keur.session")
public record SessionLimits(Duration idle, Duration absolute) {}
