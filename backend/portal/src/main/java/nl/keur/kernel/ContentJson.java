package nl.keur.kernel;

import io.micronaut.serde.annotation.SerdeImport;
import nl.keur.content.text.Text;

/** Content types that leave the portal as JSON as they are. */
@SerdeImport(Text.class)
final class ContentJson {
  private ContentJson() {}
}
