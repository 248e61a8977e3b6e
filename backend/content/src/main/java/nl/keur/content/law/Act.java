package nl.keur.content.law;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import nl.keur.content.text.Text;

/**
 * An act that content cites.
 *
 * @param shortName as written before an article number: "AI-verordening", "GDPR"
 * @param celex CELEX number, or the official number of a national act
 * @param lastAmended publication date of its last amendment; empty where it was not established
 */
public record Act(
    String id, Text name, Text shortName, String celex, URI url, Optional<LocalDate> lastAmended) {}
