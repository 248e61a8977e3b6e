package nl.keur.identity;

import io.micronaut.context.annotation.ConfigurationProperties;

/**
 * What hashing a password costs, for the portal and for who guesses.
 *
 * @param memoryInKib KiB of memory per hash
 * @param rounds passes over that memory
 */
@ConfigurationProperties("keur.password")
public record PasswordCost(int memoryInKib, int rounds) {}
