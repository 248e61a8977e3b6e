package nl.keur.notification;

import nl.keur.content.text.Language;
import nl.keur.kernel.MailRequested.Recipient;

/** A mail as it leaves: plain text. */
record Mail(Recipient recipient, Language language, String subject, String body) {}
