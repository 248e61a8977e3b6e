package nl.keur.document;

import java.util.Arrays;

/**
 * A file that travels inside a PDF as the data behind it (AFRelationship Data, ISO 19005-3 clause
 * 6.8).
 *
 * @param name a file name without folders
 * @param mediaType such as {@code application/json}
 * @param description one sentence for the reader
 */
public record Attachment(String name, String mediaType, String description, byte[] content) {

  public Attachment {
    if (!name.matches("[\\w][\\w.-]{0,99}")) {
      throw new IllegalArgumentException(
          "A file name of letters, digits, dot, dash and underscore: " + name);
    }
    description = PlainText.oneLine(description);
    content = content.clone();
  }

  @Override
  public byte[] content() {
    return content.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Attachment that
        && name.equals(that.name)
        && mediaType.equals(that.mediaType)
        && description.equals(that.description)
        && Arrays.equals(content, that.content);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + Arrays.hashCode(content);
  }
}
